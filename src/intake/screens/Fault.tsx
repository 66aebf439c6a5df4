import { Icon } from '#src/look/Icon.tsx';

/** What is wrong with what was typed, heard at once; a field names it by its id. */
export const Fault = ({ id, children }: { id: string; children: string | undefined }) => (
  <div role="alert">
    {children && (
      <p className="err" id={id}>
        <Icon name="warn" /> <span>{children}</span>
      </p>
    )}
  </div>
);
