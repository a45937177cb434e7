export { heed, queries, rightsKey } from './data/queries.ts';
export { keyed, useCommand } from './data/use-command.ts';
export { ConfirmDialog } from './parts/confirm-dialog.tsx';
export { CopyButton } from './parts/copy-button.tsx';
export { type Fact, Facts } from './parts/facts.tsx';
export { Field } from './parts/field.tsx';
export { LoadMore } from './parts/load-more.tsx';
export { Loaded } from './parts/loaded.tsx';
export { Page } from './parts/page.tsx';
export { Pill, type Tone } from './parts/pill.tsx';
export { PrivatePicture } from './parts/private-picture.tsx';
export { ReasonDialog } from './parts/reason-dialog.tsx';
export { type Column, Rows } from './parts/rows.tsx';
export { Section } from './parts/section.tsx';
export { SelectField } from './parts/select-field.tsx';
export { EmptyState, ErrorState, LoadingRows } from './parts/states.tsx';
export { Thumbs } from './parts/thumbs.tsx';
export { ToastProvider, useToast } from './parts/toast.tsx';
export { appId } from './session/app-id.ts';
export {
  acceptSession,
  announceSignIn,
  api,
  endSession,
  forgetTurnedAway,
  readToken,
  renewToken,
  retrySession,
  type Session,
  signOut,
  startSession,
  type TurnedAway,
  useSession,
} from './session/session.ts';
export { useOnline } from './session/use-online.ts';
export { DashProvider, type DashSettings, type ProblemFacts, useDash } from './settings.tsx';
export { useAccountItems } from './shell/account-items.tsx';
export { CrashGuard } from './shell/crash-guard.tsx';
export { DemoStrip } from './shell/demo-strip.tsx';
export { Frame } from './shell/frame.tsx';
export { CountBadge, type NavPlace } from './shell/navigation.tsx';
export { AuthFrame, Splash } from './sign-in/auth-frame.tsx';
export { CodeStep, type SentCode } from './sign-in/code-step.tsx';
export { DigitsForm } from './sign-in/digits-form.tsx';
export { PhoneStep } from './sign-in/phone-step.tsx';
export { requestCode } from './sign-in/request-code.ts';
export { initials } from './texts/initials.ts';
export { dayText, shortMoment, useMoments, waitedText, yearsSince } from './texts/moments.ts';
export { phoneText, useProblemText, waitText } from './texts/problem-text.ts';
export { readAmount } from './texts/read-amount.ts';
export { components } from './theme/components.ts';
export { theme } from './theme/theme.ts';
export { color, token } from './theme/tokens.ts';
