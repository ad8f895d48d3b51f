import { Button, type ButtonProps } from 'antd';
import { useId } from 'react';

type Props = Omit<ButtonProps, 'disabled'> & {
  /** Why the button cannot be used now; it then says so instead of acting. */
  readonly whyNot?: string | null | undefined;
};

/** A button that, where it cannot be used, stays reachable and says why. */
export function ActButton({ whyNot, onClick, children, ...rest }: Props) {
  const id = useId();
  if (whyNot == null) {
    return (
      <Button {...rest} {...(onClick && { onClick })}>
        {children}
      </Button>
    );
  }
  return (
    <span className="row">
      <Button {...rest} disabled aria-describedby={id}>
        {children}
      </Button>
      <span id={id} className="why-not">
        {whyNot}
      </span>
    </span>
  );
}
