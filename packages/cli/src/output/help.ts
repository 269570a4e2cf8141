import type { HelpConfiguration, Option } from 'commander';

/**
 * How help reads: an option that must be given says so, an empty list is no default, and every command shows the options
 * that all of them take.
 */
export function helpOf(): HelpConfiguration {
  return { showGlobalOptions: true, optionDescription };
}

function optionDescription({ description, mandatory, argChoices, defaultValue }: Option): string {
  const unnamed = (argChoices ?? []).filter((choice) => !description.includes(choice));
  const remarks = [
    ...(mandatory ? ['required'] : []),
    ...(unnamed.length === 0 ? [] : [`one of ${(argChoices ?? []).join(', ')}`]),
    ...(typeof defaultValue === 'string' ? [`default: ${defaultValue}`] : []),
  ];
  return remarks.length === 0 ? description : `${description} (${remarks.join(', ')})`;
}
