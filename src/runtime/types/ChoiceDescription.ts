import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** One answer of `$Host.UI.PromptForChoice`; `&` in the label marks its key. */
export class ChoiceDescription extends NetObject {
  readonly label: string;
  helpMessage: string;

  constructor(label: string, helpMessage = '') {
    super();
    this.label = label;
    this.helpMessage = helpMessage;
  }

  get psType(): PSType {
    return choiceDescription();
  }

  /** The label without `&`. */
  get text(): string {
    return this.label.replace('&', '');
  }

  /** The key that chooses it, '' without one. */
  get key(): string {
    const at = this.label.indexOf('&');
    return at < 0
      ? ''
      : this.label
          .slice(at + 1, at + 2)
          .trim()
          .toUpperCase();
  }
}

export const choiceDescription = lazyType<ChoiceDescription>(() => ({
  name: 'System.Management.Automation.Host.ChoiceDescription',
  properties: {
    'string Label': (self) => self.label,
    'string HelpMessage': {
      get: (self) => self.helpMessage,
      set: (self, text: string) => {
        self.helpMessage = text;
      },
    },
  },
  constructors: {
    '(string label)': (label: string) => new ChoiceDescription(label),
    '(string label, string helpMessage)': (label: string, help: string) => new ChoiceDescription(label, help),
  },
}));
