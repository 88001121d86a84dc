import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

interface WindowProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page. Esc closes it. */
export const Window = ({ title, isOpen, onClose, children }: WindowProps): ReactNode => (
  <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Backdrop className="backdrop" />
      <Dialog.Popup className="dialog">
        <div className="row between">
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          <Dialog.Close className="button quiet" aria-label="Close">
            ×
          </Dialog.Close>
        </div>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);
