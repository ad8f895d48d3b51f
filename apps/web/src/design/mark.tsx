/** The mark: four rising steps (梯度). */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M1 22v-5h5.5v-5H12V7h5.5V2H23v20z" fill="currentColor" />
    </svg>
  );
}
