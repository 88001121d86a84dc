import { Toast } from "@base-ui/react/toast";
import type { ReactNode } from "react";

export const NoticeArea = ({ children }: { children: ReactNode }): ReactNode => (
  <Toast.Provider limit={4}>
    {children}
    <Toast.Portal>
      <Toast.Viewport className="notices">
        <List />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
);

function List(): ReactNode {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={`notice ${toast.type ?? ""}`} swipeDirection="right">
      <div className="grow">
        <Toast.Title render={<strong />} />
        <Toast.Description render={<p />} />
      </div>
      <Toast.Action className="button" />
      <Toast.Close className="button quiet" aria-label="Close">
        ×
      </Toast.Close>
    </Toast.Root>
  ));
}

export interface Notices {
  done(text: string, undo?: () => void): void;
  failed(title: string, detail: string): void;
}

/** Says what was done or what failed, without taking the reader away from the work. */
export function useNotices(): Notices {
  const { add, close } = Toast.useToastManager();
  return {
    done(text, undo) {
      const id = add({
        title: text,
        type: "done",
        timeout: undo ? 15_000 : 4000,
        ...(undo && { actionProps: { children: "Undo", onClick: () => (undo(), close(id)) } }),
      });
    },
    failed: (title, description) => void add({ title, description, type: "failed", priority: "high", timeout: 15_000 }),
  };
}
