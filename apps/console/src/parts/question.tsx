import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactElement, ReactNode } from "react";

interface QuestionProps {
  /** What opens it. */
  button: ReactElement;
  title: string;
  text: string;
  /** What the button says that does it. */
  does: string;
  onYes: () => void;
}

/** Asks before something is lost. */
export const Question = ({ button, title, text, does, onYes }: QuestionProps): ReactNode => (
  <AlertDialog.Root>
    <AlertDialog.Trigger render={button} />
    <AlertDialog.Portal>
      <AlertDialog.Backdrop className="backdrop" />
      <AlertDialog.Popup className="dialog">
        <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
        <AlertDialog.Description>{text}</AlertDialog.Description>
        <div className="row end">
          <AlertDialog.Close className="button">Cancel</AlertDialog.Close>
          <AlertDialog.Close className="button danger" onClick={onYes}>
            {does}
          </AlertDialog.Close>
        </div>
      </AlertDialog.Popup>
    </AlertDialog.Portal>
  </AlertDialog.Root>
);
