export default () => globalThis.school.close();
