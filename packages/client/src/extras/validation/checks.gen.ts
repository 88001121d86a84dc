// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

// @ts-nocheck: the code is that of Ajv.
import type { Check } from "./check.ts";
import * as formats from "./formats.ts";
import { joined } from "./joined.ts";

function checkAddress(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkAddress.errors = vErrors;
return errors === 0;
}

const patternOfAmount0 = /* @__PURE__ */ new RegExp("^-?[0-9]+\\.[0-9]{2}$", "u");

function checkAmount(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!patternOfAmount0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkAmount.errors = vErrors;
return errors === 0;
}

const patternOfAmountInput0 = /* @__PURE__ */ new RegExp("^[0-9]{1,12}(\\.[0-9]{1,2})?$", "u");

function checkAmountInput(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!patternOfAmountInput0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,12}(\\.[0-9]{1,2})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkAmountInput.errors = vErrors;
return errors === 0;
}

const patternOfAmountPaid0 = /* @__PURE__ */ new RegExp("^(-?[0-9]+\\.[0-9]{2})?$", "u");

function checkAmountPaid(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!patternOfAmountPaid0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(-?[0-9]+\\.[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkAmountPaid.errors = vErrors;
return errors === 0;
}

const formatsOfCalendarDate0 = formats.date;

function checkCalendarDate(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formatsOfCalendarDate0(data))){
const err0 = {instancePath,keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkCalendarDate.errors = vErrors;
return errors === 0;
}

function checkCommaList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkCommaList.errors = vErrors;
return errors === 0;
}

export const Deleted: Check = checkDeleted;
function checkDeleted(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkDeleted.errors = vErrors;
return errors === 0;
}

const patternOfDigits0 = /* @__PURE__ */ new RegExp("^[0-9]*$", "u");

function checkDigits(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!patternOfDigits0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkDigits.errors = vErrors;
return errors === 0;
}

function checkEmail(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkEmail.errors = vErrors;
return errors === 0;
}

const schemaOfIdInput11 = {"type":["integer","string"],"minimum":0,"maximum":999999999999999,"pattern":"^[0-9]{1,15}$","$id":"IdInput"};
const patternOfIdInput0 = /* @__PURE__ */ new RegExp("^[0-9]{1,15}$", "u");

function checkIdInput(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schemaOfIdInput11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 999999999999999 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 999999999999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!patternOfIdInput0.test(data)){
const err3 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,15}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
checkIdInput.errors = vErrors;
return errors === 0;
}

const patternOfIdentityNumber0 = /* @__PURE__ */ new RegExp("^([0-9]{13})?$", "u");

function checkIdentityNumber(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!patternOfIdentityNumber0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^([0-9]{13})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkIdentityNumber.errors = vErrors;
return errors === 0;
}

const patternOfIntegerString0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkIntegerString(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!patternOfIntegerString0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkIntegerString.errors = vErrors;
return errors === 0;
}

function checkNoteCreate(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountable_person_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accountable_person_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.note_type_id === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "note_type_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIdInput(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIdInput(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(data4.length > 10000 && [...data4].length > 10000){
const err3 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data5 = data.promise_to_pays;
if(Array.isArray(data5)){
if(data5.length > 100){
const err5 = {instancePath:instancePath+"/promise_to_pays",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkPromiseToPayCreate(data5[i0], {instancePath: instancePath+"/promise_to_pays/" + i0, most})){
vErrors = joined(vErrors, checkPromiseToPayCreate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((((key0 === "accountable_person_id") || (key0 === "date")) || (key0 === "note_type_id")) || (key0 === "communication_type_id")) || (key0 === "note")) || (key0 === "promise_to_pays"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{known: "accountable_person_id, date, note_type_id, communication_type_id, note, promise_to_pays"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
checkNoteCreate.errors = vErrors;
return errors === 0;
}

export const NothingReported: Check = checkNothingReported;
function checkNothingReported(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 0){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkNothingReported.errors = vErrors;
return errors === 0;
}

function checkPageMeta(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "limit"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.max_allowed_limit !== undefined){
let data1 = data.max_allowed_limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max_allowed_limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.next_cursor !== undefined){
if(typeof data.next_cursor !== "string"){
const err3 = {instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkPageMeta.errors = vErrors;
return errors === 0;
}

function checkPhone(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkPhone.errors = vErrors;
return errors === 0;
}

function checkPromiseToPayChange(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id !== undefined){
if(!checkIdInput(data.promise_to_pay_id, {instancePath: instancePath+"/promise_to_pay_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!checkCalendarDate(data.date_promised, {instancePath: instancePath+"/date_promised", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!checkAmountInput(data.amount_promised, {instancePath: instancePath+"/amount_promised", most})){
vErrors = joined(vErrors, checkAmountInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((key0 === "promise_to_pay_id") || (key0 === "date_promised")) || (key0 === "amount_promised"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: "promise_to_pay_id, date_promised, amount_promised"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkPromiseToPayChange.errors = vErrors;
return errors === 0;
}

function checkPromiseToPayCreate(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_promised === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "date_promised"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_promised === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_promised"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date_promised !== undefined){
if(!checkCalendarDate(data.date_promised, {instancePath: instancePath+"/date_promised", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!checkAmountInput(data.amount_promised, {instancePath: instancePath+"/amount_promised", most})){
vErrors = joined(vErrors, checkAmountInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "date_promised") || (key0 === "amount_promised"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "date_promised, amount_promised"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkPromiseToPayCreate.errors = vErrors;
return errors === 0;
}

function checkSwitch(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkSwitch.errors = vErrors;
return errors === 0;
}

function checkText(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkText.errors = vErrors;
return errors === 0;
}

function checkV1AccountLearner(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
if(!checkIntegerString(data.parent1_id, {instancePath: instancePath+"/parent1_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parent2_id !== undefined){
if(!checkDigits(data.parent2_id, {instancePath: instancePath+"/parent2_id", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1AccountLearner.errors = vErrors;
return errors === 0;
}

function checkV1AccountTransactions(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transactions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "transactions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.transactions !== undefined){
let data2 = data.transactions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Transaction(data2[i0], {instancePath: instancePath+"/transactions/" + i0, most})){
vErrors = joined(vErrors, checkV1Transaction.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.learners !== undefined){
let data4 = data.learners;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1 && errors < most; i1++){
if(!checkV1LearnerTransactions(data4[i1], {instancePath: instancePath+"/learners/" + i1, most})){
vErrors = joined(vErrors, checkV1LearnerTransactions.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkV1AccountTransactions.errors = vErrors;
return errors === 0;
}

function checkV1AgeBalance(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.balance_current !== undefined){
if(!checkAmount(data.balance_current, {instancePath: instancePath+"/balance_current", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_30days !== undefined){
if(!checkAmount(data.balance_30days, {instancePath: instancePath+"/balance_30days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_60days !== undefined){
if(!checkAmount(data.balance_60days, {instancePath: instancePath+"/balance_60days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_90days !== undefined){
if(!checkAmount(data.balance_90days, {instancePath: instancePath+"/balance_90days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_120days !== undefined){
if(!checkAmount(data.balance_120days, {instancePath: instancePath+"/balance_120days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_150days !== undefined){
if(!checkAmount(data.balance_150days, {instancePath: instancePath+"/balance_150days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!checkIntegerString(data.category_id, {instancePath: instancePath+"/category_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.category_name !== undefined){
if(!checkText(data.category_name, {instancePath: instancePath+"/category_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1AgeBalance.errors = vErrors;
return errors === 0;
}

const schemaOfV1Client11 = {"type":"object","required":["school_login_id","api_type_id"],"properties":{"school_login_id":{"refersTo":"IntegerString"},"school_name":{"refersTo":"Text"},"admin_email_address":{"refersTo":"Email"},"telephone_calling_code":{"refersTo":"Digits"},"telephone_number":{"refersTo":"Phone"},"api_type_id":{"type":["integer","string"],"pattern":"^[0-9]+$"},"api_type":{"refersTo":"Text"},"activated_by_integrator":{"refersTo":"YesNo"}},"$id":"V1Client"};
const patternOfV1Client0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkV1Client(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_type_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIntegerString(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.school_name !== undefined){
if(!checkText(data.school_name, {instancePath: instancePath+"/school_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!checkEmail(data.admin_email_address, {instancePath: instancePath+"/admin_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.telephone_calling_code !== undefined){
if(!checkDigits(data.telephone_calling_code, {instancePath: instancePath+"/telephone_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!checkPhone(data.telephone_number, {instancePath: instancePath+"/telephone_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
let data5 = data.api_type_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err2 = {instancePath:instancePath+"/api_type_id",keyword:"type",params:{type: schemaOfV1Client11.properties.api_type_id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data5 === "string"){
if(!patternOfV1Client0.test(data5)){
const err3 = {instancePath:instancePath+"/api_type_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.api_type !== undefined){
if(!checkText(data.api_type, {instancePath: instancePath+"/api_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.activated_by_integrator !== undefined){
if(!checkYesNo(data.activated_by_integrator, {instancePath: instancePath+"/activated_by_integrator", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkV1Client.errors = vErrors;
return errors === 0;
}

const schemaOfV1ClientStateChange11 = {"type":"object","additionalProperties":false,"required":["api_type_id","state"],"properties":{"api_type_id":{"refersTo":"IdInput"},"state":{"type":"integer","enum":[0,1]}},"$id":"V1ClientStateChange"};

function checkV1ClientStateChange(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_type_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.api_type_id !== undefined){
if(!checkIdInput(data.api_type_id, {instancePath: instancePath+"/api_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === 0) || (data1 === 1))){
const err3 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schemaOfV1ClientStateChange11.properties.state.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "api_type_id") || (key0 === "state"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "api_type_id, state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkV1ClientStateChange.errors = vErrors;
return errors === 0;
}

export const V1Error: Check = checkV1Error;
function checkV1Error(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err1 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
const err2 = {instancePath:instancePath+"/error_description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV1Error.errors = vErrors;
return errors === 0;
}

function checkV1Gender(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!checkText(data.name, {instancePath: instancePath+"/name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1Gender.errors = vErrors;
return errors === 0;
}

function checkV1Learner(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIntegerString(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!checkDigits(data.mobile_calling_code, {instancePath: instancePath+"/mobile_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!checkPhone(data.mobile_number, {instancePath: instancePath+"/mobile_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!checkEmail(data.email_address, {instancePath: instancePath+"/email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!checkCalendarDate(data.date_of_birth, {instancePath: instancePath+"/date_of_birth", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ethnic_group_id !== undefined){
if(!checkIntegerString(data.ethnic_group_id, {instancePath: instancePath+"/ethnic_group_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.ethnic_group !== undefined){
if(!checkText(data.ethnic_group, {instancePath: instancePath+"/ethnic_group", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.home_language_id !== undefined){
if(!checkIntegerString(data.home_language_id, {instancePath: instancePath+"/home_language_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!checkText(data.home_language, {instancePath: instancePath+"/home_language", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.tuition_language_id !== undefined){
if(!checkIntegerString(data.tuition_language_id, {instancePath: instancePath+"/tuition_language_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.tuition_language !== undefined){
if(!checkText(data.tuition_language, {instancePath: instancePath+"/tuition_language", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!checkText(data.nationality, {instancePath: instancePath+"/nationality", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.register_class_name !== undefined){
if(!checkText(data.register_class_name, {instancePath: instancePath+"/register_class_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.admission_number !== undefined){
if(!checkText(data.admission_number, {instancePath: instancePath+"/admission_number", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.parents !== undefined){
let data18 = data.parents;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Parent(data18[i0], {instancePath: instancePath+"/parents/" + i0, most})){
vErrors = joined(vErrors, checkV1Parent.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/parents",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV1Learner.errors = vErrors;
return errors === 0;
}

function checkV1LearnerAbsentee(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIntegerString(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.absent_date !== undefined){
if(!checkCalendarDate(data.absent_date, {instancePath: instancePath+"/absent_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.absent_reason !== undefined){
if(!checkText(data.absent_reason, {instancePath: instancePath+"/absent_reason", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1LearnerAbsentee.errors = vErrors;
return errors === 0;
}

const patternOfV1LearnerDiscipline0 = /* @__PURE__ */ new RegExp("^-?[0-9]+$", "u");

function checkV1LearnerDiscipline(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIntegerString(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.discipline_date !== undefined){
if(!checkCalendarDate(data.discipline_date, {instancePath: instancePath+"/discipline_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.discipline_category !== undefined){
if(!checkText(data.discipline_category, {instancePath: instancePath+"/discipline_category", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.discipline_reason !== undefined){
if(!checkText(data.discipline_reason, {instancePath: instancePath+"/discipline_reason", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.discipline_points !== undefined){
let data5 = data.discipline_points;
if(typeof data5 === "string"){
if(!patternOfV1LearnerDiscipline0.test(data5)){
const err1 = {instancePath:instancePath+"/discipline_points",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/discipline_points",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.discipline_remarks !== undefined){
if(!checkText(data.discipline_remarks, {instancePath: instancePath+"/discipline_remarks", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.staff_member_id !== undefined){
if(!checkIntegerString(data.staff_member_id, {instancePath: instancePath+"/staff_member_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV1LearnerDiscipline.errors = vErrors;
return errors === 0;
}

function checkV1LearnerParentInfo(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
if(!checkIntegerString(data.parent1_id, {instancePath: instancePath+"/parent1_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parent2_id !== undefined){
if(!checkDigits(data.parent2_id, {instancePath: instancePath+"/parent2_id", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parents !== undefined){
let data9 = data.parents;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1SchoolDebtor(data9[i0], {instancePath: instancePath+"/parents/" + i0, most})){
vErrors = joined(vErrors, checkV1SchoolDebtor.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/parents",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!checkV1SchoolDebtor(data.accountable_person, {instancePath: instancePath+"/accountable_person", most})){
vErrors = joined(vErrors, checkV1SchoolDebtor.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV1LearnerParentInfo.errors = vErrors;
return errors === 0;
}

const schemaOfV1LearnerSubject11 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"refersTo":"IntegerString"},"first_name":{"refersTo":"Text"},"last_name":{"refersTo":"Text"},"subject_id":{"type":["integer","string"],"pattern":"^[0-9]+$"},"subject_name":{"refersTo":"Text"}},"$id":"V1LearnerSubject"};
const patternOfV1LearnerSubject0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkV1LearnerSubject(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.subject_id !== undefined){
let data3 = data.subject_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err1 = {instancePath:instancePath+"/subject_id",keyword:"type",params:{type: schemaOfV1LearnerSubject11.properties.subject_id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data3 === "string"){
if(!patternOfV1LearnerSubject0.test(data3)){
const err2 = {instancePath:instancePath+"/subject_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.subject_name !== undefined){
if(!checkText(data.subject_name, {instancePath: instancePath+"/subject_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV1LearnerSubject.errors = vErrors;
return errors === 0;
}

function checkV1LearnerTransactions(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!checkIntegerString(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.transactions !== undefined){
let data1 = data.transactions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Transaction(data1[i0], {instancePath: instancePath+"/transactions/" + i0, most})){
vErrors = joined(vErrors, checkV1Transaction.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1LearnerTransactions.errors = vErrors;
return errors === 0;
}

function checkV1LookupItem(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIntegerString(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!checkText(data.name, {instancePath: instancePath+"/name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1LookupItem.errors = vErrors;
return errors === 0;
}

export const V1Note: Check = checkV1Note;
const schemaOfV1Note11 = {"type":"object","required":["note_id"],"properties":{"note_id":{"refersTo":"IntegerString"},"accountable_person_id":{"refersTo":"IntegerString"},"accountable_person":{"refersTo":"Text"},"debtor_code":{"refersTo":"IntegerString"},"debtor_reference":{"refersTo":"Text"},"date":{"refersTo":"CalendarDate"},"note_type_id":{"refersTo":"IntegerString"},"note_type":{"refersTo":"Text"},"communication_type_id":{"refersTo":"IntegerString"},"communication_type":{"refersTo":"Text"},"note":{"refersTo":"Text"},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","items":{"refersTo":"V1PromiseInNote"}}},"$id":"V1Note"};

function checkV1Note(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id !== undefined){
if(!checkIntegerString(data.note_id, {instancePath: instancePath+"/note_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person !== undefined){
if(!checkText(data.accountable_person, {instancePath: instancePath+"/accountable_person", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!checkText(data.debtor_reference, {instancePath: instancePath+"/debtor_reference", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIntegerString(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.note_type !== undefined){
if(!checkText(data.note_type, {instancePath: instancePath+"/note_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIntegerString(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.communication_type !== undefined){
if(!checkText(data.communication_type, {instancePath: instancePath+"/communication_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!checkText(data.note, {instancePath: instancePath+"/note", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data11 === "Created") || (data11 === "Deleted"))){
const err2 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schemaOfV1Note11.properties.status.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data12 = data.promise_to_pays;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1PromiseInNote(data12[i0], {instancePath: instancePath+"/promise_to_pays/" + i0, most})){
vErrors = joined(vErrors, checkV1PromiseInNote.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkV1Note.errors = vErrors;
return errors === 0;
}

const schemaOfV1NoteUpdate11 = {"type":"object","additionalProperties":false,"required":["note_id"],"properties":{"note_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"date":{"refersTo":"CalendarDate"},"note_type_id":{"refersTo":"IdInput"},"communication_type_id":{"refersTo":"IdInput"},"note":{"type":"string","maxLength":10000},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","maxItems":100,"items":{"refersTo":"PromiseToPayChange"}}},"$id":"V1NoteUpdate"};

function checkV1NoteUpdate(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id !== undefined){
if(!checkIdInput(data.note_id, {instancePath: instancePath+"/note_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIdInput(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIdInput(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(data5.length > 10000 && [...data5].length > 10000){
const err1 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data6 === "Created") || (data6 === "Deleted"))){
const err4 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schemaOfV1NoteUpdate11.properties.status.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data7 = data.promise_to_pays;
if(Array.isArray(data7)){
if(data7.length > 100){
const err5 = {instancePath:instancePath+"/promise_to_pays",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkPromiseToPayChange(data7[i0], {instancePath: instancePath+"/promise_to_pays/" + i0, most})){
vErrors = joined(vErrors, checkPromiseToPayChange.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((((((key0 === "note_id") || (key0 === "accountable_person_id")) || (key0 === "date")) || (key0 === "note_type_id")) || (key0 === "communication_type_id")) || (key0 === "note")) || (key0 === "status")) || (key0 === "promise_to_pays"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{known: "note_id, accountable_person_id, date, note_type_id, communication_type_id, note, status, promise_to_pays"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
checkV1NoteUpdate.errors = vErrors;
return errors === 0;
}

function checkV1Parent(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIntegerString(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!checkText(data.title, {instancePath: instancePath+"/title", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!checkDigits(data.mobile_calling_code, {instancePath: instancePath+"/mobile_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!checkPhone(data.mobile_number, {instancePath: instancePath+"/mobile_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!checkEmail(data.email_address, {instancePath: instancePath+"/email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!checkCalendarDate(data.date_of_birth, {instancePath: instancePath+"/date_of_birth", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ethnic_group_id !== undefined){
if(!checkIntegerString(data.ethnic_group_id, {instancePath: instancePath+"/ethnic_group_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.ethnic_group !== undefined){
if(!checkText(data.ethnic_group, {instancePath: instancePath+"/ethnic_group", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!checkAddress(data.residential_address, {instancePath: instancePath+"/residential_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!checkAddress(data.postal_address, {instancePath: instancePath+"/postal_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.home_language_id !== undefined){
if(!checkIntegerString(data.home_language_id, {instancePath: instancePath+"/home_language_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!checkText(data.home_language, {instancePath: instancePath+"/home_language", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!checkText(data.nationality, {instancePath: instancePath+"/nationality", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.family_code !== undefined){
if(!checkIntegerString(data.family_code, {instancePath: instancePath+"/family_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!checkIdentityNumber(data.id_number, {instancePath: instancePath+"/id_number", most})){
vErrors = joined(vErrors, checkIdentityNumber.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!checkText(data.passport_number, {instancePath: instancePath+"/passport_number", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.marital_status_id !== undefined){
if(!checkIntegerString(data.marital_status_id, {instancePath: instancePath+"/marital_status_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.marital_status !== undefined){
if(!checkText(data.marital_status, {instancePath: instancePath+"/marital_status", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.occupation_status !== undefined){
if(!checkText(data.occupation_status, {instancePath: instancePath+"/occupation_status", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.occupation !== undefined){
if(!checkText(data.occupation, {instancePath: instancePath+"/occupation", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.employment_sector !== undefined){
if(!checkText(data.employment_sector, {instancePath: instancePath+"/employment_sector", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.gross_annual_income !== undefined){
if(!checkAmount(data.gross_annual_income, {instancePath: instancePath+"/gross_annual_income", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1Parent.errors = vErrors;
return errors === 0;
}

function checkV1PromiseInNote(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
if(!checkIntegerString(data.promise_to_pay_id, {instancePath: instancePath+"/promise_to_pay_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!checkCalendarDate(data.date_promised, {instancePath: instancePath+"/date_promised", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!checkAmount(data.amount_promised, {instancePath: instancePath+"/amount_promised", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!checkAmountPaid(data.amount_paid, {instancePath: instancePath+"/amount_paid", most})){
vErrors = joined(vErrors, checkAmountPaid.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!checkYesNoPartial(data.promise_completed, {instancePath: instancePath+"/promise_completed", most})){
vErrors = joined(vErrors, checkYesNoPartial.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1PromiseInNote.errors = vErrors;
return errors === 0;
}

function checkV1PromiseToPay(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
if(!checkIntegerString(data.promise_to_pay_id, {instancePath: instancePath+"/promise_to_pay_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person !== undefined){
if(!checkText(data.accountable_person, {instancePath: instancePath+"/accountable_person", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!checkText(data.debtor_reference, {instancePath: instancePath+"/debtor_reference", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!checkCalendarDate(data.date_promised, {instancePath: instancePath+"/date_promised", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!checkAmount(data.amount_promised, {instancePath: instancePath+"/amount_promised", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!checkAmountPaid(data.amount_paid, {instancePath: instancePath+"/amount_paid", most})){
vErrors = joined(vErrors, checkAmountPaid.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!checkYesNoPartial(data.promise_completed, {instancePath: instancePath+"/promise_completed", most})){
vErrors = joined(vErrors, checkYesNoPartial.errors);
errors = vErrors.length;
}
}
if(data.debtor_note !== undefined){
if(!checkV1Note(data.debtor_note, {instancePath: instancePath+"/debtor_note", most})){
vErrors = joined(vErrors, checkV1Note.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1PromiseToPay.errors = vErrors;
return errors === 0;
}

function checkV1School(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIntegerString(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.school_name !== undefined){
if(!checkText(data.school_name, {instancePath: instancePath+"/school_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.school_short_name !== undefined){
if(!checkText(data.school_short_name, {instancePath: instancePath+"/school_short_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.ownership_type !== undefined){
if(!checkText(data.ownership_type, {instancePath: instancePath+"/ownership_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!checkText(data.country, {instancePath: instancePath+"/country", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!checkText(data.province, {instancePath: instancePath+"/province", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.town !== undefined){
if(!checkText(data.town, {instancePath: instancePath+"/town", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.suburb !== undefined){
if(!checkText(data.suburb, {instancePath: instancePath+"/suburb", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.district !== undefined){
if(!checkText(data.district, {instancePath: instancePath+"/district", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.district_code !== undefined){
if(!checkText(data.district_code, {instancePath: instancePath+"/district_code", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.circuit !== undefined){
if(!checkText(data.circuit, {instancePath: instancePath+"/circuit", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!checkIntegerString(data.quantile, {instancePath: instancePath+"/quantile", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.emis_number !== undefined){
if(!checkDigits(data.emis_number, {instancePath: instancePath+"/emis_number", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!checkPhone(data.telephone_number, {instancePath: instancePath+"/telephone_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.lowest_grade !== undefined){
if(!checkText(data.lowest_grade, {instancePath: instancePath+"/lowest_grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.highest_grade !== undefined){
if(!checkText(data.highest_grade, {instancePath: instancePath+"/highest_grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!checkEmail(data.admin_email_address, {instancePath: instancePath+"/admin_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.debtors_email_address !== undefined){
if(!checkEmail(data.debtors_email_address, {instancePath: instancePath+"/debtors_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.finance_email_address !== undefined){
if(!checkEmail(data.finance_email_address, {instancePath: instancePath+"/finance_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.physical_address !== undefined){
if(!checkAddress(data.physical_address, {instancePath: instancePath+"/physical_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!checkAddress(data.postal_address, {instancePath: instancePath+"/postal_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.has_after_school_center !== undefined){
if(!checkYesNo(data.has_after_school_center, {instancePath: instancePath+"/has_after_school_center", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.has_hostel !== undefined){
if(!checkYesNo(data.has_hostel, {instancePath: instancePath+"/has_hostel", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.uses_debit_orders !== undefined){
if(!checkYesNo(data.uses_debit_orders, {instancePath: instancePath+"/uses_debit_orders", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.uses_cashless !== undefined){
if(!checkYesNo(data.uses_cashless, {instancePath: instancePath+"/uses_cashless", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1School.errors = vErrors;
return errors === 0;
}

function checkV1SchoolDebtor(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountable_person_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accountable_person_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountable_person_id !== undefined){
if(!checkIntegerString(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!checkText(data.title, {instancePath: instancePath+"/title", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.full_names !== undefined){
if(!checkText(data.full_names, {instancePath: instancePath+"/full_names", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!checkDigits(data.mobile_calling_code, {instancePath: instancePath+"/mobile_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!checkPhone(data.mobile_number, {instancePath: instancePath+"/mobile_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.work_tel_number !== undefined){
if(!checkPhone(data.work_tel_number, {instancePath: instancePath+"/work_tel_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.home_tel_number !== undefined){
if(!checkPhone(data.home_tel_number, {instancePath: instancePath+"/home_tel_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!checkEmail(data.email_address, {instancePath: instancePath+"/email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!checkAddress(data.residential_address, {instancePath: instancePath+"/residential_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!checkAddress(data.postal_address, {instancePath: instancePath+"/postal_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!checkText(data.home_language, {instancePath: instancePath+"/home_language", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!checkText(data.nationality, {instancePath: instancePath+"/nationality", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!checkIdentityNumber(data.id_number, {instancePath: instancePath+"/id_number", most})){
vErrors = joined(vErrors, checkIdentityNumber.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!checkText(data.passport_number, {instancePath: instancePath+"/passport_number", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.employer !== undefined){
if(!checkText(data.employer, {instancePath: instancePath+"/employer", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.employer_address !== undefined){
if(!checkAddress(data.employer_address, {instancePath: instancePath+"/employer_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.learners !== undefined){
let data19 = data.learners;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1AccountLearner(data19[i0], {instancePath: instancePath+"/learners/" + i0, most})){
vErrors = joined(vErrors, checkV1AccountLearner.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1SchoolDebtor.errors = vErrors;
return errors === 0;
}

export const V1SchoolInfo: Check = checkV1SchoolInfo;
function checkV1SchoolInfo(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_name !== undefined){
if(!checkText(data.school_name, {instancePath: instancePath+"/school_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!checkEmail(data.admin_email_address, {instancePath: instancePath+"/admin_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.telephone_calling_code !== undefined){
if(!checkDigits(data.telephone_calling_code, {instancePath: instancePath+"/telephone_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!checkPhone(data.telephone_number, {instancePath: instancePath+"/telephone_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.website !== undefined){
if(!checkText(data.website, {instancePath: instancePath+"/website", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.physical_address !== undefined){
if(!checkAddress(data.physical_address, {instancePath: instancePath+"/physical_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!checkIntegerString(data.quantile, {instancePath: instancePath+"/quantile", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.medium !== undefined){
if(!checkText(data.medium, {instancePath: instancePath+"/medium", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.emis_number !== undefined){
if(!checkDigits(data.emis_number, {instancePath: instancePath+"/emis_number", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!checkText(data.country, {instancePath: instancePath+"/country", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!checkText(data.province, {instancePath: instancePath+"/province", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.tuition_languages !== undefined){
let data11 = data.tuition_languages;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(typeof data11[i0] !== "string"){
const err0 = {instancePath:instancePath+"/tuition_languages/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/tuition_languages",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1SchoolInfo.errors = vErrors;
return errors === 0;
}

function checkV1StaffMember(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIntegerString(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!checkText(data.title, {instancePath: instancePath+"/title", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!checkDigits(data.mobile_calling_code, {instancePath: instancePath+"/mobile_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!checkPhone(data.mobile_number, {instancePath: instancePath+"/mobile_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!checkEmail(data.email_address, {instancePath: instancePath+"/email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!checkCalendarDate(data.date_of_birth, {instancePath: instancePath+"/date_of_birth", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ethnic_group !== undefined){
if(!checkText(data.ethnic_group, {instancePath: instancePath+"/ethnic_group", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!checkText(data.home_language, {instancePath: instancePath+"/home_language", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!checkAddress(data.residential_address, {instancePath: instancePath+"/residential_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!checkAddress(data.postal_address, {instancePath: instancePath+"/postal_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!checkText(data.nationality, {instancePath: instancePath+"/nationality", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!checkIdentityNumber(data.id_number, {instancePath: instancePath+"/id_number", most})){
vErrors = joined(vErrors, checkIdentityNumber.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!checkText(data.passport_number, {instancePath: instancePath+"/passport_number", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.marital_status_id !== undefined){
if(!checkText(data.marital_status_id, {instancePath: instancePath+"/marital_status_id", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.employment_category !== undefined){
if(!checkText(data.employment_category, {instancePath: instancePath+"/employment_category", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.is_educator !== undefined){
if(!checkYesNo(data.is_educator, {instancePath: instancePath+"/is_educator", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.appointment_type !== undefined){
if(!checkText(data.appointment_type, {instancePath: instancePath+"/appointment_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.paid_by !== undefined){
if(!checkText(data.paid_by, {instancePath: instancePath+"/paid_by", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.sace_number !== undefined){
if(!checkDigits(data.sace_number, {instancePath: instancePath+"/sace_number", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.register_classes !== undefined){
if(!checkCommaList(data.register_classes, {instancePath: instancePath+"/register_classes", most})){
vErrors = joined(vErrors, checkCommaList.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1StaffMember.errors = vErrors;
return errors === 0;
}

function checkV1SubjectMarks(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subject_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year !== undefined){
if(!checkIntegerString(data.year, {instancePath: instancePath+"/year", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.subject_id !== undefined){
if(!checkIntegerString(data.subject_id, {instancePath: instancePath+"/subject_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.subject_name !== undefined){
if(!checkText(data.subject_name, {instancePath: instancePath+"/subject_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.grade_id !== undefined){
if(!checkIntegerString(data.grade_id, {instancePath: instancePath+"/grade_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
let data5 = data.terms;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1TermMark(data5[i0], {instancePath: instancePath+"/terms/" + i0, most})){
vErrors = joined(vErrors, checkV1TermMark.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1SubjectMarks.errors = vErrors;
return errors === 0;
}

function checkV1SubjectPerTerm(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subject_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year !== undefined){
if(!checkIntegerString(data.year, {instancePath: instancePath+"/year", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.subject_id !== undefined){
if(!checkIntegerString(data.subject_id, {instancePath: instancePath+"/subject_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.subject_name !== undefined){
if(!checkText(data.subject_name, {instancePath: instancePath+"/subject_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.super_subject_id !== undefined){
if(!checkIntegerString(data.super_subject_id, {instancePath: instancePath+"/super_subject_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.super_subject_name !== undefined){
if(!checkText(data.super_subject_name, {instancePath: instancePath+"/super_subject_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.grade_id !== undefined){
if(!checkIntegerString(data.grade_id, {instancePath: instancePath+"/grade_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
let data7 = data.terms;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1SubjectTerm(data7[i0], {instancePath: instancePath+"/terms/" + i0, most})){
vErrors = joined(vErrors, checkV1SubjectTerm.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1SubjectPerTerm.errors = vErrors;
return errors === 0;
}

function checkV1SubjectTerm(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term_id !== undefined){
let data0 = data.term_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/term_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.term !== undefined){
if(!checkIntegerString(data.term, {instancePath: instancePath+"/term", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.subject_group_id !== undefined){
if(!checkDigits(data.subject_group_id, {instancePath: instancePath+"/subject_group_id", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.subject_group_name !== undefined){
if(!checkText(data.subject_group_name, {instancePath: instancePath+"/subject_group_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.classroom_id !== undefined){
if(!checkDigits(data.classroom_id, {instancePath: instancePath+"/classroom_id", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.classroom_name !== undefined){
if(!checkText(data.classroom_name, {instancePath: instancePath+"/classroom_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.subject_group_teacher_id !== undefined){
if(!checkDigits(data.subject_group_teacher_id, {instancePath: instancePath+"/subject_group_teacher_id", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkV1SubjectTerm.errors = vErrors;
return errors === 0;
}

function checkV1TermMark(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term !== undefined){
if(!checkIntegerString(data.term, {instancePath: instancePath+"/term", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.mark !== undefined){
if(!checkText(data.mark, {instancePath: instancePath+"/mark", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkV1TermMark.errors = vErrors;
return errors === 0;
}

const schemaOfV1Transaction11 = {"type":"object","properties":{"category_id":{"type":["string","null"],"pattern":"^[0-9]+$"},"category_name":{"type":["string","null"]},"transaction_date":{"refersTo":"CalendarDate"},"transaction_type_id":{"type":["string","null"],"pattern":"^[0-9]+$"},"transaction_type_name":{"type":["string","null"]},"transaction_reference":{"type":["string","null"]},"transaction_description":{"refersTo":"Text"},"part_of_base_fee":{"anyOf":[{"refersTo":"YesNo"},{"refersTo":"V1TransactionPart1"}]},"debit_amount":{"refersTo":"Amount"},"credit_amount":{"refersTo":"Amount"},"accumulated_balance":{"refersTo":"Amount"}},"$id":"V1Transaction"};
const patternOfV1Transaction0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkV1Transaction(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined){
let data0 = data.category_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: schemaOfV1Transaction11.properties.category_id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!patternOfV1Transaction0.test(data0)){
const err1 = {instancePath:instancePath+"/category_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.category_name !== undefined){
let data1 = data.category_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/category_name",keyword:"type",params:{type: schemaOfV1Transaction11.properties.category_name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transaction_date !== undefined){
if(!checkCalendarDate(data.transaction_date, {instancePath: instancePath+"/transaction_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
let data3 = data.transaction_type_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/transaction_type_id",keyword:"type",params:{type: schemaOfV1Transaction11.properties.transaction_type_id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!patternOfV1Transaction0.test(data3)){
const err4 = {instancePath:instancePath+"/transaction_type_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.transaction_type_name !== undefined){
let data4 = data.transaction_type_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/transaction_type_name",keyword:"type",params:{type: schemaOfV1Transaction11.properties.transaction_type_name.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.transaction_reference !== undefined){
let data5 = data.transaction_reference;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/transaction_reference",keyword:"type",params:{type: schemaOfV1Transaction11.properties.transaction_reference.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transaction_description !== undefined){
if(!checkText(data.transaction_description, {instancePath: instancePath+"/transaction_description", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.part_of_base_fee !== undefined){
let data7 = data.part_of_base_fee;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!checkYesNo(data7, {instancePath: instancePath+"/part_of_base_fee", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(!checkV1TransactionPart1(data7, {instancePath: instancePath+"/part_of_base_fee", most})){
vErrors = joined(vErrors, checkV1TransactionPart1.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/part_of_base_fee",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.debit_amount !== undefined){
if(!checkAmount(data.debit_amount, {instancePath: instancePath+"/debit_amount", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.credit_amount !== undefined){
if(!checkAmount(data.credit_amount, {instancePath: instancePath+"/credit_amount", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.accumulated_balance !== undefined){
if(!checkAmount(data.accumulated_balance, {instancePath: instancePath+"/accumulated_balance", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
checkV1Transaction.errors = vErrors;
return errors === 0;
}

function checkV1TransactionPart1(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkV1TransactionPart1.errors = vErrors;
return errors === 0;
}

function checkV1TransactionRow(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transaction_date === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "transaction_date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
if(!checkIntegerString(data.transaction_type_id, {instancePath: instancePath+"/transaction_type_id", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.transaction_date !== undefined){
if(!checkCalendarDate(data.transaction_date, {instancePath: instancePath+"/transaction_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.transaction_type !== undefined){
if(!checkText(data.transaction_type, {instancePath: instancePath+"/transaction_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.transaction_reference !== undefined){
if(!checkText(data.transaction_reference, {instancePath: instancePath+"/transaction_reference", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.transaction_description !== undefined){
if(!checkText(data.transaction_description, {instancePath: instancePath+"/transaction_description", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debit_amount !== undefined){
if(!checkAmount(data.debit_amount, {instancePath: instancePath+"/debit_amount", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.credit_amount !== undefined){
if(!checkAmount(data.credit_amount, {instancePath: instancePath+"/credit_amount", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.accumulated_balance !== undefined){
if(!checkAmount(data.accumulated_balance, {instancePath: instancePath+"/accumulated_balance", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV1TransactionRow.errors = vErrors;
return errors === 0;
}

const schemaOfV2AccountLearner11 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"type":"integer"},"first_name":{"refersTo":"Text"},"last_name":{"refersTo":"Text"},"gender":{"type":"string"},"grade":{"refersTo":"Text"},"debtor_code":{"refersTo":"IntegerString"},"parent1_id":{"type":"integer"},"parent2_id":{"type":["integer","null"]},"accountable_person_id":{"type":"integer"}},"$id":"V2AccountLearner"};

function checkV2AccountLearner(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
let data0 = data.learner_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err2 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
let data6 = data.parent1_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/parent1_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent2_id !== undefined){
let data7 = data.parent2_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err4 = {instancePath:instancePath+"/parent2_id",keyword:"type",params:{type: schemaOfV2AccountLearner11.properties.parent2_id.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data8 = data.accountable_person_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkV2AccountLearner.errors = vErrors;
return errors === 0;
}

function checkV2AccountTransactions(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transactions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "transactions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transactions !== undefined){
let data2 = data.transactions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2Transaction(data2[i0], {instancePath: instancePath+"/transactions/" + i0, most})){
vErrors = joined(vErrors, checkV2Transaction.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.learners !== undefined){
let data4 = data.learners;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1 && errors < most; i1++){
if(!checkV2LearnerTransactions(data4[i1], {instancePath: instancePath+"/learners/" + i1, most})){
vErrors = joined(vErrors, checkV2LearnerTransactions.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkV2AccountTransactions.errors = vErrors;
return errors === 0;
}

export const V2AccountTransactionsList: Check = checkV2AccountTransactionsList;
function checkV2AccountTransactionsList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2AccountTransactions(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2AccountTransactions.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2AccountTransactionsList.errors = vErrors;
return errors === 0;
}

export const V2AccountablePerson: Check = checkV2AccountablePerson;
function checkV2AccountablePerson(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountable_person_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accountable_person_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountable_person_id !== undefined){
let data0 = data.accountable_person_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!checkText(data.title, {instancePath: instancePath+"/title", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.full_names !== undefined){
if(!checkText(data.full_names, {instancePath: instancePath+"/full_names", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!checkDigits(data.mobile_calling_code, {instancePath: instancePath+"/mobile_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!checkPhone(data.mobile_number, {instancePath: instancePath+"/mobile_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.work_tel_number !== undefined){
if(!checkPhone(data.work_tel_number, {instancePath: instancePath+"/work_tel_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.home_tel_number !== undefined){
if(!checkPhone(data.home_tel_number, {instancePath: instancePath+"/home_tel_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!checkEmail(data.email_address, {instancePath: instancePath+"/email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!checkAddress(data.residential_address, {instancePath: instancePath+"/residential_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!checkAddress(data.postal_address, {instancePath: instancePath+"/postal_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!checkText(data.home_language, {instancePath: instancePath+"/home_language", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!checkText(data.nationality, {instancePath: instancePath+"/nationality", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!checkIdentityNumber(data.id_number, {instancePath: instancePath+"/id_number", most})){
vErrors = joined(vErrors, checkIdentityNumber.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!checkText(data.passport_number, {instancePath: instancePath+"/passport_number", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.employer !== undefined){
if(!checkText(data.employer, {instancePath: instancePath+"/employer", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.employer_address !== undefined){
if(!checkAddress(data.employer_address, {instancePath: instancePath+"/employer_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.learners !== undefined){
let data19 = data.learners;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2AccountLearner(data19[i0], {instancePath: instancePath+"/learners/" + i0, most})){
vErrors = joined(vErrors, checkV2AccountLearner.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2AccountablePerson.errors = vErrors;
return errors === 0;
}

export const V2AccountablePersonList: Check = checkV2AccountablePersonList;
function checkV2AccountablePersonList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2AccountablePerson(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2AccountablePerson.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2AccountablePersonList.errors = vErrors;
return errors === 0;
}

function checkV2AgeBalance(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.balance_current !== undefined){
if(!checkAmount(data.balance_current, {instancePath: instancePath+"/balance_current", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_30days !== undefined){
if(!checkAmount(data.balance_30days, {instancePath: instancePath+"/balance_30days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_60days !== undefined){
if(!checkAmount(data.balance_60days, {instancePath: instancePath+"/balance_60days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_90days !== undefined){
if(!checkAmount(data.balance_90days, {instancePath: instancePath+"/balance_90days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_120days !== undefined){
if(!checkAmount(data.balance_120days, {instancePath: instancePath+"/balance_120days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.balance_150days !== undefined){
if(!checkAmount(data.balance_150days, {instancePath: instancePath+"/balance_150days", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
let data9 = data.learner_id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err2 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.category_id !== undefined){
let data10 = data.category_id;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.category_name !== undefined){
if(!checkText(data.category_name, {instancePath: instancePath+"/category_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkV2AgeBalance.errors = vErrors;
return errors === 0;
}

export const V2AgeBalanceList: Check = checkV2AgeBalanceList;
function checkV2AgeBalanceList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2AgeBalance(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2AgeBalance.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2AgeBalanceList.errors = vErrors;
return errors === 0;
}

const schemaOfV2ClientIntegration11 = {"type":"object","required":["school_id","api_type_id"],"properties":{"school_id":{"type":"integer"},"school_name":{"refersTo":"Text"},"admin_email_address":{"refersTo":"Email"},"telephone_calling_code":{"refersTo":"Digits"},"telephone_number":{"refersTo":"Phone"},"api_type_id":{"type":["integer","string"],"pattern":"^[0-9]+$"},"api_type":{"refersTo":"Text"},"activated_by_integrator":{"refersTo":"YesNo"}},"$id":"V2ClientIntegration"};
const patternOfV2ClientIntegration0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkV2ClientIntegration(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_type_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_name !== undefined){
if(!checkText(data.school_name, {instancePath: instancePath+"/school_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!checkEmail(data.admin_email_address, {instancePath: instancePath+"/admin_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.telephone_calling_code !== undefined){
if(!checkDigits(data.telephone_calling_code, {instancePath: instancePath+"/telephone_calling_code", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!checkPhone(data.telephone_number, {instancePath: instancePath+"/telephone_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
let data5 = data.api_type_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err3 = {instancePath:instancePath+"/api_type_id",keyword:"type",params:{type: schemaOfV2ClientIntegration11.properties.api_type_id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data5 === "string"){
if(!patternOfV2ClientIntegration0.test(data5)){
const err4 = {instancePath:instancePath+"/api_type_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.api_type !== undefined){
if(!checkText(data.api_type, {instancePath: instancePath+"/api_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.activated_by_integrator !== undefined){
if(!checkYesNo(data.activated_by_integrator, {instancePath: instancePath+"/activated_by_integrator", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkV2ClientIntegration.errors = vErrors;
return errors === 0;
}

export const V2ClientIntegrationList: Check = checkV2ClientIntegrationList;
function checkV2ClientIntegrationList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2ClientIntegration(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2ClientIntegration.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2ClientIntegrationList.errors = vErrors;
return errors === 0;
}

const schemaOfV2ClientIntegrationStateChange11 = {"type":"object","additionalProperties":false,"required":["school_id","api_type_id","state"],"properties":{"school_id":{"refersTo":"IdInput"},"api_type_id":{"refersTo":"IdInput"},"state":{"type":["boolean","integer"],"enum":[true,false,1,0]}},"$id":"V2ClientIntegrationStateChange"};

function checkV2ClientIntegrationStateChange(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_type_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
if(!checkIdInput(data.api_type_id, {instancePath: instancePath+"/api_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data2 = data.state;
if((typeof data2 !== "boolean") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/state",keyword:"type",params:{type: schemaOfV2ClientIntegrationStateChange11.properties.state.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data2 === true) || (data2 === false)) || (data2 === 1)) || (data2 === 0))){
const err4 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schemaOfV2ClientIntegrationStateChange11.properties.state.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((key0 === "school_id") || (key0 === "api_type_id")) || (key0 === "state"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, api_type_id, state"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkV2ClientIntegrationStateChange.errors = vErrors;
return errors === 0;
}

export const V2ClientIntegrationStateChanged: Check = checkV2ClientIntegrationStateChanged;
function checkV2ClientIntegrationStateChanged(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err3 = {instancePath:instancePath+"/success",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err4 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
if(!checkV2ClientIntegration(data.data, {instancePath: instancePath+"/data", most})){
vErrors = joined(vErrors, checkV2ClientIntegration.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkV2ClientIntegrationStateChanged.errors = vErrors;
return errors === 0;
}

export const V2Error: Check = checkV2Error;
function checkV2Error(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err2 = {instancePath:instancePath+"/success",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.validation_errors !== undefined){
let data2 = data.validation_errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(errors >= most) break;
if(typeof data2[key0] !== "string"){
const err4 = {instancePath:instancePath+"/validation_errors/*",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/validation_errors",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
if(!checkV2ClientIntegration(data.data, {instancePath: instancePath+"/data", most})){
vErrors = joined(vErrors, checkV2ClientIntegration.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkV2Error.errors = vErrors;
return errors === 0;
}

export const V2Learner: Check = checkV2Learner;
const schemaOfV2Learner11 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"type":"integer"},"first_name":{"refersTo":"Text"},"last_name":{"refersTo":"Text"},"gender":{"type":"string"},"grade":{"refersTo":"Text"},"debtor_code":{"refersTo":"IntegerString"},"parent1_id":{"type":"integer"},"parent2_id":{"type":["integer","null"]},"accountable_person_id":{"type":"integer"},"parents":{"type":"array","items":{"refersTo":"V2AccountablePerson"}},"accountable_person":{"refersTo":"V2AccountablePerson"}},"$id":"V2Learner"};

function checkV2Learner(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
let data0 = data.learner_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first_name !== undefined){
if(!checkText(data.first_name, {instancePath: instancePath+"/first_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!checkText(data.last_name, {instancePath: instancePath+"/last_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err2 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.grade !== undefined){
if(!checkText(data.grade, {instancePath: instancePath+"/grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
let data6 = data.parent1_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/parent1_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent2_id !== undefined){
let data7 = data.parent2_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err4 = {instancePath:instancePath+"/parent2_id",keyword:"type",params:{type: schemaOfV2Learner11.properties.parent2_id.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data8 = data.accountable_person_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parents !== undefined){
let data9 = data.parents;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2AccountablePerson(data9[i0], {instancePath: instancePath+"/parents/" + i0, most})){
vErrors = joined(vErrors, checkV2AccountablePerson.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/parents",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!checkV2AccountablePerson(data.accountable_person, {instancePath: instancePath+"/accountable_person", most})){
vErrors = joined(vErrors, checkV2AccountablePerson.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
checkV2Learner.errors = vErrors;
return errors === 0;
}

export const V2LearnerList: Check = checkV2LearnerList;
function checkV2LearnerList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2Learner(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2Learner.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2LearnerList.errors = vErrors;
return errors === 0;
}

function checkV2LearnerTransactions(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
let data0 = data.learner_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.transactions !== undefined){
let data1 = data.transactions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2Transaction(data1[i0], {instancePath: instancePath+"/transactions/" + i0, most})){
vErrors = joined(vErrors, checkV2Transaction.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2LearnerTransactions.errors = vErrors;
return errors === 0;
}

export const V2LookupItem: Check = checkV2LookupItem;
function checkV2LookupItem(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!checkText(data.name, {instancePath: instancePath+"/name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV2LookupItem.errors = vErrors;
return errors === 0;
}

export const V2LookupList: Check = checkV2LookupList;
function checkV2LookupList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2LookupItem(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2LookupItem.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV2LookupList.errors = vErrors;
return errors === 0;
}

export const V2Note: Check = checkV2Note;
const schemaOfV2Note11 = {"type":"object","required":["note_id"],"properties":{"note_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"accountable_person":{"refersTo":"Text"},"debtor_code":{"refersTo":"IntegerString"},"debtor_reference":{"refersTo":"Text"},"date":{"refersTo":"CalendarDate"},"note_type_id":{"type":"integer"},"note_type":{"refersTo":"Text"},"communication_type_id":{"type":"integer"},"communication_type":{"refersTo":"Text"},"note":{"refersTo":"Text"},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","items":{"refersTo":"V2PromiseInNote"}}},"$id":"V2Note"};

function checkV2Note(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id !== undefined){
let data0 = data.note_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/note_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!checkText(data.accountable_person, {instancePath: instancePath+"/accountable_person", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!checkText(data.debtor_reference, {instancePath: instancePath+"/debtor_reference", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
let data6 = data.note_type_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/note_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note_type !== undefined){
if(!checkText(data.note_type, {instancePath: instancePath+"/note_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
let data8 = data.communication_type_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err4 = {instancePath:instancePath+"/communication_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.communication_type !== undefined){
if(!checkText(data.communication_type, {instancePath: instancePath+"/communication_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!checkText(data.note, {instancePath: instancePath+"/note", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
const err5 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data11 === "Created") || (data11 === "Deleted"))){
const err6 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schemaOfV2Note11.properties.status.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data12 = data.promise_to_pays;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2PromiseInNote(data12[i0], {instancePath: instancePath+"/promise_to_pays/" + i0, most})){
vErrors = joined(vErrors, checkV2PromiseInNote.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
checkV2Note.errors = vErrors;
return errors === 0;
}

export const V2NoteList: Check = checkV2NoteList;
function checkV2NoteList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2Note(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2Note.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2NoteList.errors = vErrors;
return errors === 0;
}

const schemaOfV2NoteUpdate11 = {"type":"object","additionalProperties":false,"properties":{"note_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"date":{"refersTo":"CalendarDate"},"note_type_id":{"refersTo":"IdInput"},"communication_type_id":{"refersTo":"IdInput"},"note":{"type":"string","maxLength":10000},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","maxItems":100,"items":{"refersTo":"PromiseToPayChange"}}},"$id":"V2NoteUpdate"};

function checkV2NoteUpdate(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id !== undefined){
if(!checkIdInput(data.note_id, {instancePath: instancePath+"/note_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!checkCalendarDate(data.date, {instancePath: instancePath+"/date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIdInput(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIdInput(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(data5.length > 10000 && [...data5].length > 10000){
const err0 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data6 === "Created") || (data6 === "Deleted"))){
const err3 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schemaOfV2NoteUpdate11.properties.status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data7 = data.promise_to_pays;
if(Array.isArray(data7)){
if(data7.length > 100){
const err4 = {instancePath:instancePath+"/promise_to_pays",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkPromiseToPayChange(data7[i0], {instancePath: instancePath+"/promise_to_pays/" + i0, most})){
vErrors = joined(vErrors, checkPromiseToPayChange.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((((((key0 === "note_id") || (key0 === "accountable_person_id")) || (key0 === "date")) || (key0 === "note_type_id")) || (key0 === "communication_type_id")) || (key0 === "note")) || (key0 === "status")) || (key0 === "promise_to_pays"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{known: "note_id, accountable_person_id, date, note_type_id, communication_type_id, note, status, promise_to_pays"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
checkV2NoteUpdate.errors = vErrors;
return errors === 0;
}

function checkV2PromiseInNote(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
let data0 = data.promise_to_pay_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/promise_to_pay_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date_promised !== undefined){
if(!checkCalendarDate(data.date_promised, {instancePath: instancePath+"/date_promised", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!checkAmount(data.amount_promised, {instancePath: instancePath+"/amount_promised", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!checkAmountPaid(data.amount_paid, {instancePath: instancePath+"/amount_paid", most})){
vErrors = joined(vErrors, checkAmountPaid.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!checkYesNoPartial(data.promise_completed, {instancePath: instancePath+"/promise_completed", most})){
vErrors = joined(vErrors, checkYesNoPartial.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV2PromiseInNote.errors = vErrors;
return errors === 0;
}

export const V2PromiseToPay: Check = checkV2PromiseToPay;
function checkV2PromiseToPay(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
let data0 = data.promise_to_pay_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/promise_to_pay_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!checkText(data.accountable_person, {instancePath: instancePath+"/accountable_person", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIntegerString(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!checkText(data.debtor_reference, {instancePath: instancePath+"/debtor_reference", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!checkCalendarDate(data.date_promised, {instancePath: instancePath+"/date_promised", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!checkAmount(data.amount_promised, {instancePath: instancePath+"/amount_promised", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!checkAmountPaid(data.amount_paid, {instancePath: instancePath+"/amount_paid", most})){
vErrors = joined(vErrors, checkAmountPaid.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!checkYesNoPartial(data.promise_completed, {instancePath: instancePath+"/promise_completed", most})){
vErrors = joined(vErrors, checkYesNoPartial.errors);
errors = vErrors.length;
}
}
if(data.debtor_note !== undefined){
if(!checkV2Note(data.debtor_note, {instancePath: instancePath+"/debtor_note", most})){
vErrors = joined(vErrors, checkV2Note.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2PromiseToPay.errors = vErrors;
return errors === 0;
}

export const V2PromiseToPayList: Check = checkV2PromiseToPayList;
function checkV2PromiseToPayList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2PromiseToPay(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2PromiseToPay.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2PromiseToPayList.errors = vErrors;
return errors === 0;
}

export const V2School: Check = checkV2School;
const schemaOfV2School11 = {"type":"object","required":["school_id"],"properties":{"school_id":{"type":["integer","string"],"pattern":"^[0-9]+$"},"school_name":{"refersTo":"Text"},"school_short_name":{"refersTo":"Text"},"ownership_type":{"refersTo":"Text"},"country":{"refersTo":"Text"},"province":{"refersTo":"Text"},"town":{"refersTo":"Text"},"suburb":{"refersTo":"Text"},"district":{"refersTo":"Text"},"district_code":{"refersTo":"Text"},"circuit":{"refersTo":"Text"},"quantile":{"refersTo":"IntegerString"},"emis_number":{"refersTo":"Digits"},"telephone_number":{"refersTo":"Phone"},"lowest_grade":{"refersTo":"Text"},"highest_grade":{"refersTo":"Text"},"admin_email_address":{"refersTo":"Email"},"debtors_email_address":{"refersTo":"Email"},"finance_email_address":{"refersTo":"Email"},"physical_address":{"refersTo":"Address"},"postal_address":{"refersTo":"Address"},"has_after_school_center":{"refersTo":"YesNo"},"has_hostel":{"refersTo":"YesNo"},"uses_debit_orders":{"refersTo":"YesNo"},"uses_cashless":{"refersTo":"YesNo"}},"$id":"V2School"};
const patternOfV2School0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkV2School(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: schemaOfV2School11.properties.school_id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!patternOfV2School0.test(data0)){
const err2 = {instancePath:instancePath+"/school_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.school_name !== undefined){
if(!checkText(data.school_name, {instancePath: instancePath+"/school_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.school_short_name !== undefined){
if(!checkText(data.school_short_name, {instancePath: instancePath+"/school_short_name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.ownership_type !== undefined){
if(!checkText(data.ownership_type, {instancePath: instancePath+"/ownership_type", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!checkText(data.country, {instancePath: instancePath+"/country", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!checkText(data.province, {instancePath: instancePath+"/province", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.town !== undefined){
if(!checkText(data.town, {instancePath: instancePath+"/town", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.suburb !== undefined){
if(!checkText(data.suburb, {instancePath: instancePath+"/suburb", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.district !== undefined){
if(!checkText(data.district, {instancePath: instancePath+"/district", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.district_code !== undefined){
if(!checkText(data.district_code, {instancePath: instancePath+"/district_code", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.circuit !== undefined){
if(!checkText(data.circuit, {instancePath: instancePath+"/circuit", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!checkIntegerString(data.quantile, {instancePath: instancePath+"/quantile", most})){
vErrors = joined(vErrors, checkIntegerString.errors);
errors = vErrors.length;
}
}
if(data.emis_number !== undefined){
if(!checkDigits(data.emis_number, {instancePath: instancePath+"/emis_number", most})){
vErrors = joined(vErrors, checkDigits.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!checkPhone(data.telephone_number, {instancePath: instancePath+"/telephone_number", most})){
vErrors = joined(vErrors, checkPhone.errors);
errors = vErrors.length;
}
}
if(data.lowest_grade !== undefined){
if(!checkText(data.lowest_grade, {instancePath: instancePath+"/lowest_grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.highest_grade !== undefined){
if(!checkText(data.highest_grade, {instancePath: instancePath+"/highest_grade", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!checkEmail(data.admin_email_address, {instancePath: instancePath+"/admin_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.debtors_email_address !== undefined){
if(!checkEmail(data.debtors_email_address, {instancePath: instancePath+"/debtors_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.finance_email_address !== undefined){
if(!checkEmail(data.finance_email_address, {instancePath: instancePath+"/finance_email_address", most})){
vErrors = joined(vErrors, checkEmail.errors);
errors = vErrors.length;
}
}
if(data.physical_address !== undefined){
if(!checkAddress(data.physical_address, {instancePath: instancePath+"/physical_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!checkAddress(data.postal_address, {instancePath: instancePath+"/postal_address", most})){
vErrors = joined(vErrors, checkAddress.errors);
errors = vErrors.length;
}
}
if(data.has_after_school_center !== undefined){
if(!checkYesNo(data.has_after_school_center, {instancePath: instancePath+"/has_after_school_center", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.has_hostel !== undefined){
if(!checkYesNo(data.has_hostel, {instancePath: instancePath+"/has_hostel", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.uses_debit_orders !== undefined){
if(!checkYesNo(data.uses_debit_orders, {instancePath: instancePath+"/uses_debit_orders", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
if(data.uses_cashless !== undefined){
if(!checkYesNo(data.uses_cashless, {instancePath: instancePath+"/uses_cashless", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2School.errors = vErrors;
return errors === 0;
}

export const V2SchoolList: Check = checkV2SchoolList;
function checkV2SchoolList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2School(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2School.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!checkPageMeta(data.meta, {instancePath: instancePath+"/meta", most})){
vErrors = joined(vErrors, checkPageMeta.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2SchoolList.errors = vErrors;
return errors === 0;
}

const schemaOfV2Transaction11 = {"type":"object","properties":{"category_id":{"type":["integer","null"]},"category_name":{"type":["string","null"]},"transaction_date":{"refersTo":"CalendarDate"},"transaction_type_id":{"type":["integer","null"]},"transaction_type_name":{"type":["string","null"]},"transaction_reference":{"type":["string","null"]},"transaction_description":{"refersTo":"Text"},"part_of_base_fee":{"anyOf":[{"refersTo":"YesNo"},{"refersTo":"V2TransactionPart1"}]},"debit_amount":{"refersTo":"Amount"},"credit_amount":{"refersTo":"Amount"},"accumulated_balance":{"refersTo":"Amount"}},"$id":"V2Transaction"};

function checkV2Transaction(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined){
let data0 = data.category_id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: schemaOfV2Transaction11.properties.category_id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.category_name !== undefined){
let data1 = data.category_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/category_name",keyword:"type",params:{type: schemaOfV2Transaction11.properties.category_name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.transaction_date !== undefined){
if(!checkCalendarDate(data.transaction_date, {instancePath: instancePath+"/transaction_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
let data3 = data.transaction_type_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/transaction_type_id",keyword:"type",params:{type: schemaOfV2Transaction11.properties.transaction_type_id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transaction_type_name !== undefined){
let data4 = data.transaction_type_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/transaction_type_name",keyword:"type",params:{type: schemaOfV2Transaction11.properties.transaction_type_name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.transaction_reference !== undefined){
let data5 = data.transaction_reference;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/transaction_reference",keyword:"type",params:{type: schemaOfV2Transaction11.properties.transaction_reference.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transaction_description !== undefined){
if(!checkText(data.transaction_description, {instancePath: instancePath+"/transaction_description", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
if(data.part_of_base_fee !== undefined){
let data7 = data.part_of_base_fee;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!checkYesNo(data7, {instancePath: instancePath+"/part_of_base_fee", most})){
vErrors = joined(vErrors, checkYesNo.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(!checkV2TransactionPart1(data7, {instancePath: instancePath+"/part_of_base_fee", most})){
vErrors = joined(vErrors, checkV2TransactionPart1.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/part_of_base_fee",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.debit_amount !== undefined){
if(!checkAmount(data.debit_amount, {instancePath: instancePath+"/debit_amount", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.credit_amount !== undefined){
if(!checkAmount(data.credit_amount, {instancePath: instancePath+"/credit_amount", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
if(data.accumulated_balance !== undefined){
if(!checkAmount(data.accumulated_balance, {instancePath: instancePath+"/accumulated_balance", most})){
vErrors = joined(vErrors, checkAmount.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkV2Transaction.errors = vErrors;
return errors === 0;
}

export const V2TransactionLookupItem: Check = checkV2TransactionLookupItem;
const schemaOfV2TransactionLookupItem11 = {"type":"object","required":["id"],"properties":{"id":{"type":["integer","string"],"pattern":"^[0-9]+$"},"name":{"refersTo":"Text"}},"$id":"V2TransactionLookupItem"};
const patternOfV2TransactionLookupItem0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkV2TransactionLookupItem(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: schemaOfV2TransactionLookupItem11.properties.id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!patternOfV2TransactionLookupItem0.test(data0)){
const err2 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.name !== undefined){
if(!checkText(data.name, {instancePath: instancePath+"/name", most})){
vErrors = joined(vErrors, checkText.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkV2TransactionLookupItem.errors = vErrors;
return errors === 0;
}

export const V2TransactionLookupList: Check = checkV2TransactionLookupList;
function checkV2TransactionLookupList(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV2TransactionLookupItem(data0[i0], {instancePath: instancePath+"/data/" + i0, most})){
vErrors = joined(vErrors, checkV2TransactionLookupItem.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkV2TransactionLookupList.errors = vErrors;
return errors === 0;
}

function checkV2TransactionPart1(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data !== null){
const err0 = {instancePath,keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checkV2TransactionPart1.errors = vErrors;
return errors === 0;
}

const schemaOfYesNo11 = {"type":"string","enum":["Yes","No"],"$id":"YesNo"};

function checkYesNo(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Yes") || (data === "No"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schemaOfYesNo11.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkYesNo.errors = vErrors;
return errors === 0;
}

const schemaOfYesNoPartial11 = {"type":"string","enum":["Yes","No","Partial"],"$id":"YesNoPartial"};

function checkYesNoPartial(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "Yes") || (data === "No")) || (data === "Partial"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schemaOfYesNoPartial11.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkYesNoPartial.errors = vErrors;
return errors === 0;
}

export const listOfV1AgeBalance: Check = checklistOfV1AgeBalance;
function checklistOfV1AgeBalance(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1AgeBalance(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1AgeBalance.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1AgeBalance.errors = vErrors;
return errors === 0;
}

export const listOfV1Client: Check = checklistOfV1Client;
function checklistOfV1Client(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Client(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1Client.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1Client.errors = vErrors;
return errors === 0;
}

export const listOfV1Gender: Check = checklistOfV1Gender;
function checklistOfV1Gender(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Gender(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1Gender.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1Gender.errors = vErrors;
return errors === 0;
}

export const listOfV1Learner: Check = checklistOfV1Learner;
function checklistOfV1Learner(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Learner(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1Learner.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1Learner.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerAbsentee: Check = checklistOfV1LearnerAbsentee;
function checklistOfV1LearnerAbsentee(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1LearnerAbsentee(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1LearnerAbsentee.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1LearnerAbsentee.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerDiscipline: Check = checklistOfV1LearnerDiscipline;
function checklistOfV1LearnerDiscipline(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1LearnerDiscipline(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1LearnerDiscipline.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1LearnerDiscipline.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerParentInfo: Check = checklistOfV1LearnerParentInfo;
function checklistOfV1LearnerParentInfo(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1LearnerParentInfo(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1LearnerParentInfo.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1LearnerParentInfo.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerSubject: Check = checklistOfV1LearnerSubject;
function checklistOfV1LearnerSubject(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1LearnerSubject(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1LearnerSubject.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1LearnerSubject.errors = vErrors;
return errors === 0;
}

export const listOfV1LookupItem: Check = checklistOfV1LookupItem;
function checklistOfV1LookupItem(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1LookupItem(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1LookupItem.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1LookupItem.errors = vErrors;
return errors === 0;
}

export const listOfV1Note: Check = checklistOfV1Note;
function checklistOfV1Note(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Note(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1Note.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1Note.errors = vErrors;
return errors === 0;
}

export const listOfV1Parent: Check = checklistOfV1Parent;
function checklistOfV1Parent(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1Parent(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1Parent.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1Parent.errors = vErrors;
return errors === 0;
}

export const listOfV1PromiseToPay: Check = checklistOfV1PromiseToPay;
function checklistOfV1PromiseToPay(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1PromiseToPay(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1PromiseToPay.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1PromiseToPay.errors = vErrors;
return errors === 0;
}

export const listOfV1School: Check = checklistOfV1School;
function checklistOfV1School(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1School(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1School.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1School.errors = vErrors;
return errors === 0;
}

export const listOfV1SchoolDebtor: Check = checklistOfV1SchoolDebtor;
function checklistOfV1SchoolDebtor(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1SchoolDebtor(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1SchoolDebtor.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1SchoolDebtor.errors = vErrors;
return errors === 0;
}

export const listOfV1StaffMember: Check = checklistOfV1StaffMember;
function checklistOfV1StaffMember(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1StaffMember(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1StaffMember.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1StaffMember.errors = vErrors;
return errors === 0;
}

export const listOfV1SubjectMarks: Check = checklistOfV1SubjectMarks;
function checklistOfV1SubjectMarks(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1SubjectMarks(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1SubjectMarks.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1SubjectMarks.errors = vErrors;
return errors === 0;
}

export const listOfV1SubjectPerTerm: Check = checklistOfV1SubjectPerTerm;
function checklistOfV1SubjectPerTerm(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkV1SubjectPerTerm(data[i0], {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1SubjectPerTerm.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
checklistOfV1SubjectPerTerm.errors = vErrors;
return errors === 0;
}

export const v1ChangeClientIntegrationStatePostRequest: Check = checkv1ChangeClientIntegrationStatePostRequest;
function checkv1ChangeClientIntegrationStatePostRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(!checkV2ClientIntegrationStateChange(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkV2ClientIntegrationStateChange.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "body")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1ChangeClientIntegrationStatePostRequest.errors = vErrors;
return errors === 0;
}

export const v1ChangeClientIntegrationStateRequest: Check = checkv1ChangeClientIntegrationStateRequest;
function checkv1ChangeClientIntegrationStateRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!checkV1ClientStateChange(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkV1ClientStateChange.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "body"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1ChangeClientIntegrationStateRequest.errors = vErrors;
return errors === 0;
}

export const v1CreateNoteRequest: Check = checkv1CreateNoteRequest;
function checkv1CreateNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!checkNoteCreate(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkNoteCreate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "body"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1CreateNoteRequest.errors = vErrors;
return errors === 0;
}

export const v1DeleteNoteRequest: Check = checkv1DeleteNoteRequest;
function checkv1DeleteNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note_id !== undefined){
if(!checkIdInput(data.note_id, {instancePath: instancePath+"/note_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "note_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, note_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1DeleteNoteRequest.errors = vErrors;
return errors === 0;
}

export const v1DeletePromiseToPayRequest: Check = checkv1DeletePromiseToPayRequest;
function checkv1DeletePromiseToPayRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.promise_to_pay_id !== undefined){
if(!checkIdInput(data.promise_to_pay_id, {instancePath: instancePath+"/promise_to_pay_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "promise_to_pay_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1DeletePromiseToPayRequest.errors = vErrors;
return errors === 0;
}

export const v1GetAgeAnalysisReportRequest: Check = checkv1GetAgeAnalysisReportRequest;
function checkv1GetAgeAnalysisReportRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.per_learner !== undefined){
if(!checkSwitch(data.per_learner, {instancePath: instancePath+"/per_learner", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.per_category !== undefined){
if(!checkSwitch(data.per_category, {instancePath: instancePath+"/per_category", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!checkIdInput(data.category_id, {instancePath: instancePath+"/category_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((((((key0 === "school_login_id") || (key0 === "all_accounts")) || (key0 === "per_learner")) || (key0 === "per_category")) || (key0 === "debtor_code")) || (key0 === "learner_id")) || (key0 === "accountable_person_id")) || (key0 === "category_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, all_accounts, per_learner, per_category, debtor_code, learner_id, accountable_person_id, category_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetAgeAnalysisReportRequest.errors = vErrors;
return errors === 0;
}

export const v1GetClientRequest: Check = checkv1GetClientRequest;
function checkv1GetClientRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_login_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetClientRequest.errors = vErrors;
return errors === 0;
}

export const v1GetClientsRequest: Check = checkv1GetClientsRequest;
function checkv1GetClientsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetClientsRequest.errors = vErrors;
return errors === 0;
}

export const v1GetCommunicationTypesRequest: Check = checkv1GetCommunicationTypesRequest;
function checkv1GetCommunicationTypesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIdInput(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "communication_type_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, communication_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetCommunicationTypesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetEthnicGroupRequest: Check = checkv1GetEthnicGroupRequest;
function checkv1GetEthnicGroupRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ethnic_group_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ethnic_group_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ethnic_group_id !== undefined){
if(!checkIdInput(data.ethnic_group_id, {instancePath: instancePath+"/ethnic_group_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "ethnic_group_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "ethnic_group_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetEthnicGroupRequest.errors = vErrors;
return errors === 0;
}

export const v1GetEthnicGroupsRequest: Check = checkv1GetEthnicGroupsRequest;
function checkv1GetEthnicGroupsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetEthnicGroupsRequest.errors = vErrors;
return errors === 0;
}

export const v1GetFinancialTransactionsReport200: Check = checkv1GetFinancialTransactionsReport200;
function checkv1GetFinancialTransactionsReport200(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors < most; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
let passing0 = null;
const _errs3 = errors;
if(!checkV1AccountTransactions(data0, {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1AccountTransactions.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!checkV1TransactionRow(data0, {instancePath: instancePath+"/" + i0, most})){
vErrors = joined(vErrors, checkV1TransactionRow.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err0 = {instancePath:instancePath+"/" + i0,keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetFinancialTransactionsReport200.errors = vErrors;
return errors === 0;
}

export const v1GetFinancialTransactionsReportRequest: Check = checkv1GetFinancialTransactionsReportRequest;
const schemaOfv1GetFinancialTransactionsReportRequest11 = {"type":"object","properties":{"school_login_id":{"refersTo":"IdInput"},"all_accounts":{"refersTo":"Switch"},"per_learner":{"refersTo":"Switch"},"debtor_code":{"refersTo":"IdInput"},"learner_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"category_id":{"refersTo":"IdInput"},"start_date":{"refersTo":"CalendarDate"},"end_date":{"refersTo":"CalendarDate"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetFinancialTransactionsReportRequest"};
const funcOfv1GetFinancialTransactionsReportRequest2 = Object.prototype.hasOwnProperty;

function checkv1GetFinancialTransactionsReportRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.per_learner !== undefined){
if(!checkSwitch(data.per_learner, {instancePath: instancePath+"/per_learner", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!checkIdInput(data.category_id, {instancePath: instancePath+"/category_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.start_date !== undefined){
if(!checkCalendarDate(data.start_date, {instancePath: instancePath+"/start_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.end_date !== undefined){
if(!checkCalendarDate(data.end_date, {instancePath: instancePath+"/end_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv1GetFinancialTransactionsReportRequest2.call(schemaOfv1GetFinancialTransactionsReportRequest11.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, all_accounts, per_learner, debtor_code, learner_id, accountable_person_id, category_id, start_date, end_date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetFinancialTransactionsReportRequest.errors = vErrors;
return errors === 0;
}

export const v1GetGendersRequest: Check = checkv1GetGendersRequest;
function checkv1GetGendersRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetGendersRequest.errors = vErrors;
return errors === 0;
}

export const v1GetGradesRequest: Check = checkv1GetGradesRequest;
const patternOfv1GetGradesRequest0 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function checkv1GetGradesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.grade_id !== undefined){
let data1 = data.grade_id;
if(typeof data1 === "string"){
if(!patternOfv1GetGradesRequest0.test(data1)){
const err1 = {instancePath:instancePath+"/grade_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/grade_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "grade_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, grade_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkv1GetGradesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLanguageRequest: Check = checkv1GetLanguageRequest;
function checkv1GetLanguageRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "language_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.language_id !== undefined){
if(!checkIdInput(data.language_id, {instancePath: instancePath+"/language_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "language_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "language_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetLanguageRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLanguagesRequest: Check = checkv1GetLanguagesRequest;
function checkv1GetLanguagesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetLanguagesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerAbsenteesRequest: Check = checkv1GetLearnerAbsenteesRequest;
function checkv1GetLearnerAbsenteesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.from_date !== undefined){
if(!checkCalendarDate(data.from_date, {instancePath: instancePath+"/from_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.to_date !== undefined){
if(!checkCalendarDate(data.to_date, {instancePath: instancePath+"/to_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((key0 === "school_login_id") || (key0 === "learner_id")) || (key0 === "from_date")) || (key0 === "to_date"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id, from_date, to_date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetLearnerAbsenteesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerDisciplineRequest: Check = checkv1GetLearnerDisciplineRequest;
function checkv1GetLearnerDisciplineRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.from_date !== undefined){
if(!checkCalendarDate(data.from_date, {instancePath: instancePath+"/from_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.to_date !== undefined){
if(!checkCalendarDate(data.to_date, {instancePath: instancePath+"/to_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((key0 === "school_login_id") || (key0 === "learner_id")) || (key0 === "from_date")) || (key0 === "to_date"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id, from_date, to_date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetLearnerDisciplineRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerParentInfoRequest: Check = checkv1GetLearnerParentInfoRequest;
function checkv1GetLearnerParentInfoRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_parents !== undefined){
if(!checkSwitch(data.include_parents, {instancePath: instancePath+"/include_parents", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_accountable_person !== undefined){
if(!checkSwitch(data.include_accountable_person, {instancePath: instancePath+"/include_accountable_person", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((((((key0 === "school_login_id") || (key0 === "learner_id")) || (key0 === "all_accounts")) || (key0 === "include_parents")) || (key0 === "include_accountable_person")) || (key0 === "debtor_code")) || (key0 === "accountable_person_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id, all_accounts, include_parents, include_accountable_person, debtor_code, accountable_person_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetLearnerParentInfoRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerSubjectMarksRequest: Check = checkv1GetLearnerSubjectMarksRequest;
function checkv1GetLearnerSubjectMarksRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "learner_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1GetLearnerSubjectMarksRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerSubjectsPerTermRequest: Check = checkv1GetLearnerSubjectsPerTermRequest;
function checkv1GetLearnerSubjectsPerTermRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "learner_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1GetLearnerSubjectsPerTermRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerSubjectsRequest: Check = checkv1GetLearnerSubjectsRequest;
function checkv1GetLearnerSubjectsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "learner_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetLearnerSubjectsRequest.errors = vErrors;
return errors === 0;
}

export const v1GetLearnersRequest: Check = checkv1GetLearnersRequest;
const schemaOfv1GetLearnersRequest11 = {"type":"object","properties":{"school_login_id":{"refersTo":"IdInput"},"status":{"type":"string","enum":["current","left","waitlist"]},"since":{"refersTo":"CalendarDate"},"until":{"refersTo":"CalendarDate"},"learner_id":{"refersTo":"IdInput"},"grade_id":{"type":"array","items":{"refersTo":"IdInput"}},"include_parents":{"type":"string"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetLearnersRequest"};

function checkv1GetLearnersRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data1 === "current") || (data1 === "left")) || (data1 === "waitlist"))){
const err2 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schemaOfv1GetLearnersRequest11.properties.status.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.since !== undefined){
if(!checkCalendarDate(data.since, {instancePath: instancePath+"/since", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!checkCalendarDate(data.until, {instancePath: instancePath+"/until", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.grade_id !== undefined){
let data5 = data.grade_id;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors < most; i0++){
if(!checkIdInput(data5[i0], {instancePath: instancePath+"/grade_id/" + i0, most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/grade_id",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.include_parents !== undefined){
if(typeof data.include_parents !== "string"){
const err4 = {instancePath:instancePath+"/include_parents",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((((((key0 === "school_login_id") || (key0 === "status")) || (key0 === "since")) || (key0 === "until")) || (key0 === "learner_id")) || (key0 === "grade_id")) || (key0 === "include_parents"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, status, since, until, learner_id, grade_id, include_parents"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkv1GetLearnersRequest.errors = vErrors;
return errors === 0;
}

export const v1GetMaritalStatusRequest: Check = checkv1GetMaritalStatusRequest;
function checkv1GetMaritalStatusRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marital_status_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "marital_status_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.marital_status_id !== undefined){
if(!checkIdInput(data.marital_status_id, {instancePath: instancePath+"/marital_status_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "marital_status_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "marital_status_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetMaritalStatusRequest.errors = vErrors;
return errors === 0;
}

export const v1GetMaritalStatusesRequest: Check = checkv1GetMaritalStatusesRequest;
function checkv1GetMaritalStatusesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetMaritalStatusesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetNoteTypesRequest: Check = checkv1GetNoteTypesRequest;
function checkv1GetNoteTypesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIdInput(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "note_type_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, note_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetNoteTypesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetNotesRequest: Check = checkv1GetNotesRequest;
const schemaOfv1GetNotesRequest11 = {"type":"object","properties":{"school_login_id":{"refersTo":"IdInput"},"note_id":{"refersTo":"IdInput"},"note_type_id":{"refersTo":"IdInput"},"communication_type_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"debtor_code":{"refersTo":"IdInput"},"year":{"type":"integer"},"include_deleted":{"refersTo":"Switch"},"include_promise_to_pays":{"refersTo":"Switch"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetNotesRequest"};
const funcOfv1GetNotesRequest2 = Object.prototype.hasOwnProperty;

function checkv1GetNotesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note_id !== undefined){
if(!checkIdInput(data.note_id, {instancePath: instancePath+"/note_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIdInput(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIdInput(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
let data6 = data.year;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err1 = {instancePath:instancePath+"/year",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include_deleted !== undefined){
if(!checkSwitch(data.include_deleted, {instancePath: instancePath+"/include_deleted", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_promise_to_pays !== undefined){
if(!checkSwitch(data.include_promise_to_pays, {instancePath: instancePath+"/include_promise_to_pays", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv1GetNotesRequest2.call(schemaOfv1GetNotesRequest11.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, note_id, note_type_id, communication_type_id, accountable_person_id, debtor_code, year, include_deleted, include_promise_to_pays"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1GetNotesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetParentsRequest: Check = checkv1GetParentsRequest;
function checkv1GetParentsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.parent_id !== undefined){
if(!checkIdInput(data.parent_id, {instancePath: instancePath+"/parent_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "parent_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, parent_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetParentsRequest.errors = vErrors;
return errors === 0;
}

export const v1GetPromiseToPaysRequest: Check = checkv1GetPromiseToPaysRequest;
function checkv1GetPromiseToPaysRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.promise_to_pay_id !== undefined){
if(!checkIdInput(data.promise_to_pay_id, {instancePath: instancePath+"/promise_to_pay_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!checkYesNoPartial(data.promise_completed, {instancePath: instancePath+"/promise_completed", most})){
vErrors = joined(vErrors, checkYesNoPartial.errors);
errors = vErrors.length;
}
}
if(data.year_promised !== undefined){
let data5 = data.year_promised;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err1 = {instancePath:instancePath+"/year_promised",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include_debtor_note !== undefined){
if(!checkSwitch(data.include_debtor_note, {instancePath: instancePath+"/include_debtor_note", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((((((key0 === "school_login_id") || (key0 === "promise_to_pay_id")) || (key0 === "accountable_person_id")) || (key0 === "debtor_code")) || (key0 === "promise_completed")) || (key0 === "year_promised")) || (key0 === "include_debtor_note"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, promise_to_pay_id, accountable_person_id, debtor_code, promise_completed, year_promised, include_debtor_note"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1GetPromiseToPaysRequest.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolDebtorsRequest: Check = checkv1GetSchoolDebtorsRequest;
function checkv1GetSchoolDebtorsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_learners !== undefined){
if(!checkSwitch(data.include_learners, {instancePath: instancePath+"/include_learners", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((((key0 === "school_login_id") || (key0 === "all_accounts")) || (key0 === "include_learners")) || (key0 === "debtor_code")) || (key0 === "accountable_person_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, all_accounts, include_learners, debtor_code, accountable_person_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetSchoolDebtorsRequest.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolInfoRequest: Check = checkv1GetSchoolInfoRequest;
function checkv1GetSchoolInfoRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_login_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetSchoolInfoRequest.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolRequest: Check = checkv1GetSchoolRequest;
function checkv1GetSchoolRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_login_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetSchoolRequest.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolsRequest: Check = checkv1GetSchoolsRequest;
function checkv1GetSchoolsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv1GetSchoolsRequest.errors = vErrors;
return errors === 0;
}

export const v1GetStaffMembersRequest: Check = checkv1GetStaffMembersRequest;
function checkv1GetStaffMembersRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.staff_member_id !== undefined){
if(!checkIdInput(data.staff_member_id, {instancePath: instancePath+"/staff_member_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "staff_member_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, staff_member_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetStaffMembersRequest.errors = vErrors;
return errors === 0;
}

export const v1GetTransactionCategoriesRequest: Check = checkv1GetTransactionCategoriesRequest;
function checkv1GetTransactionCategoriesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!checkIdInput(data.category_id, {instancePath: instancePath+"/category_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "category_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, category_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetTransactionCategoriesRequest.errors = vErrors;
return errors === 0;
}

export const v1GetTransactionTypesRequest: Check = checkv1GetTransactionTypesRequest;
function checkv1GetTransactionTypesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
if(!checkIdInput(data.transaction_type_id, {instancePath: instancePath+"/transaction_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "transaction_type_id"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, transaction_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv1GetTransactionTypesRequest.errors = vErrors;
return errors === 0;
}

export const v1UpdateNoteRequest: Check = checkv1UpdateNoteRequest;
function checkv1UpdateNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!checkIdInput(data.school_login_id, {instancePath: instancePath+"/school_login_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!checkV1NoteUpdate(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkV1NoteUpdate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_login_id") || (key0 === "body"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv1UpdateNoteRequest.errors = vErrors;
return errors === 0;
}

export const v2ChangeClientIntegrationStatePostRequest: Check = checkv2ChangeClientIntegrationStatePostRequest;
function checkv2ChangeClientIntegrationStatePostRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(!checkV2ClientIntegrationStateChange(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkV2ClientIntegrationStateChange.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "body")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2ChangeClientIntegrationStatePostRequest.errors = vErrors;
return errors === 0;
}

export const v2ChangeClientIntegrationStateRequest: Check = checkv2ChangeClientIntegrationStateRequest;
function checkv2ChangeClientIntegrationStateRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(!checkV2ClientIntegrationStateChange(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkV2ClientIntegrationStateChange.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "body")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2ChangeClientIntegrationStateRequest.errors = vErrors;
return errors === 0;
}

export const v2CreateNoteRequest: Check = checkv2CreateNoteRequest;
function checkv2CreateNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!checkNoteCreate(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkNoteCreate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "school_id") || (key0 === "body"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2CreateNoteRequest.errors = vErrors;
return errors === 0;
}

export const v2DeleteNoteRequest: Check = checkv2DeleteNoteRequest;
function checkv2DeleteNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2DeleteNoteRequest.errors = vErrors;
return errors === 0;
}

export const v2DeletePromiseToPayRequest: Check = checkv2DeletePromiseToPayRequest;
function checkv2DeletePromiseToPayRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2DeletePromiseToPayRequest.errors = vErrors;
return errors === 0;
}

export const v2GetAccountablePersonRequest: Check = checkv2GetAccountablePersonRequest;
function checkv2GetAccountablePersonRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetAccountablePersonRequest.errors = vErrors;
return errors === 0;
}

export const v2GetAccountablePersonsRequest: Check = checkv2GetAccountablePersonsRequest;
function checkv2GetAccountablePersonsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_learners !== undefined){
if(!checkSwitch(data.include_learners, {instancePath: instancePath+"/include_learners", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err1 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err2 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err3 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((((((key0 === "school_id") || (key0 === "all_accounts")) || (key0 === "include_learners")) || (key0 === "debtor_code")) || (key0 === "cursor")) || (key0 === "limit")) || (key0 === "reverse_order"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, all_accounts, include_learners, debtor_code, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkv2GetAccountablePersonsRequest.errors = vErrors;
return errors === 0;
}

export const v2GetAgeAnalysisReportRequest: Check = checkv2GetAgeAnalysisReportRequest;
const schemaOfv2GetAgeAnalysisReportRequest11 = {"type":"object","properties":{"school_id":{"refersTo":"IdInput"},"all_accounts":{"refersTo":"Switch"},"per_learner":{"refersTo":"Switch"},"per_category":{"refersTo":"Switch"},"debtor_code":{"refersTo":"IdInput"},"learner_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"category_id":{"refersTo":"IdInput"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"refersTo":"Switch"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetAgeAnalysisReportRequest"};
const funcOfv2GetAgeAnalysisReportRequest2 = Object.prototype.hasOwnProperty;

function checkv2GetAgeAnalysisReportRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.per_learner !== undefined){
if(!checkSwitch(data.per_learner, {instancePath: instancePath+"/per_learner", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.per_category !== undefined){
if(!checkSwitch(data.per_category, {instancePath: instancePath+"/per_category", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!checkIdInput(data.category_id, {instancePath: instancePath+"/category_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err1 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err2 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err3 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv2GetAgeAnalysisReportRequest2.call(schemaOfv2GetAgeAnalysisReportRequest11.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, all_accounts, per_learner, per_category, debtor_code, learner_id, accountable_person_id, category_id, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkv2GetAgeAnalysisReportRequest.errors = vErrors;
return errors === 0;
}

export const v2GetClientIntegrationsRequest: Check = checkv2GetClientIntegrationsRequest;
function checkv2GetClientIntegrationsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
if(!checkIdInput(data.api_type_id, {instancePath: instancePath+"/api_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err0 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err1 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((((key0 === "school_id") || (key0 === "api_type_id")) || (key0 === "cursor")) || (key0 === "limit")) || (key0 === "reverse_order"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, api_type_id, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkv2GetClientIntegrationsRequest.errors = vErrors;
return errors === 0;
}

export const v2GetClientsRequest: Check = checkv2GetClientsRequest;
function checkv2GetClientsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= most) break;
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
checkv2GetClientsRequest.errors = vErrors;
return errors === 0;
}

export const v2GetCommunicationTypeRequest: Check = checkv2GetCommunicationTypeRequest;
function checkv2GetCommunicationTypeRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetCommunicationTypeRequest.errors = vErrors;
return errors === 0;
}

export const v2GetCommunicationTypesRequest: Check = checkv2GetCommunicationTypesRequest;
function checkv2GetCommunicationTypesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2GetCommunicationTypesRequest.errors = vErrors;
return errors === 0;
}

export const v2GetFinancialTransactionsReportRequest: Check = checkv2GetFinancialTransactionsReportRequest;
const schemaOfv2GetFinancialTransactionsReportRequest11 = {"type":"object","properties":{"school_id":{"refersTo":"IdInput"},"all_accounts":{"refersTo":"Switch"},"per_learner":{"refersTo":"Switch"},"debtor_code":{"refersTo":"IdInput"},"learner_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"category_id":{"refersTo":"IdInput"},"start_date":{"refersTo":"CalendarDate"},"end_date":{"refersTo":"CalendarDate"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"refersTo":"Switch"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetFinancialTransactionsReportRequest"};
const funcOfv2GetFinancialTransactionsReportRequest2 = Object.prototype.hasOwnProperty;

function checkv2GetFinancialTransactionsReportRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.per_learner !== undefined){
if(!checkSwitch(data.per_learner, {instancePath: instancePath+"/per_learner", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!checkIdInput(data.learner_id, {instancePath: instancePath+"/learner_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!checkIdInput(data.category_id, {instancePath: instancePath+"/category_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.start_date !== undefined){
if(!checkCalendarDate(data.start_date, {instancePath: instancePath+"/start_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.end_date !== undefined){
if(!checkCalendarDate(data.end_date, {instancePath: instancePath+"/end_date", most})){
vErrors = joined(vErrors, checkCalendarDate.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err1 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit !== undefined){
let data10 = data.limit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err2 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err3 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv2GetFinancialTransactionsReportRequest2.call(schemaOfv2GetFinancialTransactionsReportRequest11.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, all_accounts, per_learner, debtor_code, learner_id, accountable_person_id, category_id, start_date, end_date, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkv2GetFinancialTransactionsReportRequest.errors = vErrors;
return errors === 0;
}

export const v2GetLearnerRequest: Check = checkv2GetLearnerRequest;
function checkv2GetLearnerRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.include_parents !== undefined){
if(!checkSwitch(data.include_parents, {instancePath: instancePath+"/include_parents", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_accountable_person !== undefined){
if(!checkSwitch(data.include_accountable_person, {instancePath: instancePath+"/include_accountable_person", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((key0 === "id") || (key0 === "school_id")) || (key0 === "include_parents")) || (key0 === "include_accountable_person"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, include_parents, include_accountable_person"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetLearnerRequest.errors = vErrors;
return errors === 0;
}

export const v2GetLearnersRequest: Check = checkv2GetLearnersRequest;
const schemaOfv2GetLearnersRequest11 = {"type":"object","properties":{"school_id":{"refersTo":"IdInput"},"debtor_code":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"parent_id":{"refersTo":"IdInput"},"all_accounts":{"refersTo":"Switch"},"include_parents":{"refersTo":"Switch"},"include_accountable_person":{"refersTo":"Switch"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"refersTo":"Switch"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetLearnersRequest"};
const funcOfv2GetLearnersRequest2 = Object.prototype.hasOwnProperty;

function checkv2GetLearnersRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.parent_id !== undefined){
if(!checkIdInput(data.parent_id, {instancePath: instancePath+"/parent_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.all_accounts !== undefined){
if(!checkSwitch(data.all_accounts, {instancePath: instancePath+"/all_accounts", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_parents !== undefined){
if(!checkSwitch(data.include_parents, {instancePath: instancePath+"/include_parents", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_accountable_person !== undefined){
if(!checkSwitch(data.include_accountable_person, {instancePath: instancePath+"/include_accountable_person", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err1 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err2 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err3 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv2GetLearnersRequest2.call(schemaOfv2GetLearnersRequest11.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, debtor_code, accountable_person_id, parent_id, all_accounts, include_parents, include_accountable_person, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
checkv2GetLearnersRequest.errors = vErrors;
return errors === 0;
}

export const v2GetNoteRequest: Check = checkv2GetNoteRequest;
function checkv2GetNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.include_deleted !== undefined){
if(!checkSwitch(data.include_deleted, {instancePath: instancePath+"/include_deleted", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_promise_to_pays !== undefined){
if(!checkSwitch(data.include_promise_to_pays, {instancePath: instancePath+"/include_promise_to_pays", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((((key0 === "id") || (key0 === "school_id")) || (key0 === "include_deleted")) || (key0 === "include_promise_to_pays"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, include_deleted, include_promise_to_pays"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetNoteRequest.errors = vErrors;
return errors === 0;
}

export const v2GetNoteTypeRequest: Check = checkv2GetNoteTypeRequest;
function checkv2GetNoteTypeRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetNoteTypeRequest.errors = vErrors;
return errors === 0;
}

export const v2GetNoteTypesRequest: Check = checkv2GetNoteTypesRequest;
function checkv2GetNoteTypesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2GetNoteTypesRequest.errors = vErrors;
return errors === 0;
}

export const v2GetNotesRequest: Check = checkv2GetNotesRequest;
const schemaOfv2GetNotesRequest11 = {"type":"object","properties":{"school_id":{"refersTo":"IdInput"},"note_type_id":{"refersTo":"IdInput"},"communication_type_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"debtor_code":{"refersTo":"IdInput"},"year":{"type":"integer"},"include_deleted":{"refersTo":"Switch"},"include_promise_to_pays":{"refersTo":"Switch"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"refersTo":"Switch"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetNotesRequest"};
const funcOfv2GetNotesRequest2 = Object.prototype.hasOwnProperty;

function checkv2GetNotesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!checkIdInput(data.note_type_id, {instancePath: instancePath+"/note_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!checkIdInput(data.communication_type_id, {instancePath: instancePath+"/communication_type_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
let data5 = data.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err1 = {instancePath:instancePath+"/year",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include_deleted !== undefined){
if(!checkSwitch(data.include_deleted, {instancePath: instancePath+"/include_deleted", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.include_promise_to_pays !== undefined){
if(!checkSwitch(data.include_promise_to_pays, {instancePath: instancePath+"/include_promise_to_pays", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err2 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err3 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err4 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv2GetNotesRequest2.call(schemaOfv2GetNotesRequest11.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, note_type_id, communication_type_id, accountable_person_id, debtor_code, year, include_deleted, include_promise_to_pays, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkv2GetNotesRequest.errors = vErrors;
return errors === 0;
}

export const v2GetPromiseToPayRequest: Check = checkv2GetPromiseToPayRequest;
function checkv2GetPromiseToPayRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.include_debtor_note !== undefined){
if(!checkSwitch(data.include_debtor_note, {instancePath: instancePath+"/include_debtor_note", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((key0 === "id") || (key0 === "school_id")) || (key0 === "include_debtor_note"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, include_debtor_note"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetPromiseToPayRequest.errors = vErrors;
return errors === 0;
}

export const v2GetPromiseToPaysRequest: Check = checkv2GetPromiseToPaysRequest;
const schemaOfv2GetPromiseToPaysRequest11 = {"type":"object","properties":{"school_id":{"refersTo":"IdInput"},"accountable_person_id":{"refersTo":"IdInput"},"debtor_code":{"refersTo":"IdInput"},"promise_completed":{"refersTo":"YesNoPartial"},"year_promised":{"type":"integer"},"include_debtor_note":{"refersTo":"Switch"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"refersTo":"Switch"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetPromiseToPaysRequest"};
const funcOfv2GetPromiseToPaysRequest2 = Object.prototype.hasOwnProperty;

function checkv2GetPromiseToPaysRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!checkIdInput(data.accountable_person_id, {instancePath: instancePath+"/accountable_person_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!checkIdInput(data.debtor_code, {instancePath: instancePath+"/debtor_code", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!checkYesNoPartial(data.promise_completed, {instancePath: instancePath+"/promise_completed", most})){
vErrors = joined(vErrors, checkYesNoPartial.errors);
errors = vErrors.length;
}
}
if(data.year_promised !== undefined){
let data4 = data.year_promised;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err1 = {instancePath:instancePath+"/year_promised",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include_debtor_note !== undefined){
if(!checkSwitch(data.include_debtor_note, {instancePath: instancePath+"/include_debtor_note", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err2 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err3 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err4 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(funcOfv2GetPromiseToPaysRequest2.call(schemaOfv2GetPromiseToPaysRequest11.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, accountable_person_id, debtor_code, promise_completed, year_promised, include_debtor_note, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
checkv2GetPromiseToPaysRequest.errors = vErrors;
return errors === 0;
}

export const v2GetSchoolRequest: Check = checkv2GetSchoolRequest;
function checkv2GetSchoolRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2GetSchoolRequest.errors = vErrors;
return errors === 0;
}

export const v2GetSchoolsRequest: Check = checkv2GetSchoolsRequest;
function checkv2GetSchoolsRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err0 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(!checkSwitch(data.reverse_order, {instancePath: instancePath+"/reverse_order", most})){
vErrors = joined(vErrors, checkSwitch.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((key0 === "cursor") || (key0 === "limit")) || (key0 === "reverse_order"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkv2GetSchoolsRequest.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionCategoriesRequest: Check = checkv2GetTransactionCategoriesRequest;
function checkv2GetTransactionCategoriesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2GetTransactionCategoriesRequest.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionCategoryRequest: Check = checkv2GetTransactionCategoryRequest;
function checkv2GetTransactionCategoryRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetTransactionCategoryRequest.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionTypeRequest: Check = checkv2GetTransactionTypeRequest;
function checkv2GetTransactionTypeRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!((key0 === "id") || (key0 === "school_id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
checkv2GetTransactionTypeRequest.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionTypesRequest: Check = checkv2GetTransactionTypesRequest;
function checkv2GetTransactionTypesRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(key0 === "school_id")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
checkv2GetTransactionTypesRequest.errors = vErrors;
return errors === 0;
}

export const v2UpdateNoteRequest: Check = checkv2UpdateNoteRequest;
function checkv2UpdateNoteRequest(data, {instancePath="", most=Infinity}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
if(!checkIdInput(data.id, {instancePath: instancePath+"/id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.school_id !== undefined){
if(!checkIdInput(data.school_id, {instancePath: instancePath+"/school_id", most})){
vErrors = joined(vErrors, checkIdInput.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!checkV2NoteUpdate(data.body, {instancePath: instancePath+"/body", most})){
vErrors = joined(vErrors, checkV2NoteUpdate.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(errors >= most) break;
if(!(((key0 === "id") || (key0 === "school_id")) || (key0 === "body"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, body"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
checkv2UpdateNoteRequest.errors = vErrors;
return errors === 0;
}
