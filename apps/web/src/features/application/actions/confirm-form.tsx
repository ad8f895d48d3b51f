import { Button } from 'antd';
import { type ReactNode } from 'react';

/** An act that asks for nothing but says what it does. */
export function ConfirmForm({
  title,
  pending,
  children,
  onConfirm,
}: {
  readonly title: string;
  readonly pending: boolean;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
}) {
  return (
    <div className="stack">
      <p>{children}</p>
      <div>
        <Button type="primary" loading={pending} onClick={onConfirm}>
          {title}
        </Button>
      </div>
    </div>
  );
}
