import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { follow } from "./control/connection.ts";

follow();
createRoot(document.querySelector("#root")!).render(<App />);
