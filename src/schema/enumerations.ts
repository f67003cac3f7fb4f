import { registerEnumType } from 'type-graphql'

/** Closed vocabularies. The keys are what GraphQL shows, the values what the graph holds. */
export enum ClaimType {
  QUANTIFIED_GAIN = 'quantified-gain',
  QUALITATIVE_GAIN = 'qualitative-gain',
  STATE_OF_THE_ART = 'sota',
  ABSOLUTE_RESULT = 'absolute-result',
  EFFICIENCY_GAIN = 'efficiency-gain',
}
registerEnumType(ClaimType, {
  name: 'ClaimType',
  description: 'What kind of statement a claim is.',
  valuesConfig: {
    QUANTIFIED_GAIN: { description: 'Better by a stated amount: "outperforms X by 5.8%".' },
    QUALITATIVE_GAIN: { description: 'Better, without an amount: "outperforms existing methods".' },
    STATE_OF_THE_ART: { description: 'Said to be at least as good as everything known, without an amount.' },
    ABSOLUTE_RESULT: { description: 'A result, not a difference: "reaches 81.2% top-1 accuracy".' },
    EFFICIENCY_GAIN: { description: 'Cost that is saved, by a stated amount: "6.6x cheaper to train".' },
  },
})

export enum Direction {
  BETTER = 'better',
  WORSE = 'worse',
  EQUAL = 'equal',
}
registerEnumType(Direction, {
  name: 'Direction',
  description:
    'How the subject of a claim fares against its baseline. Less error, less cost and faster are all better.',
  valuesConfig: {
    BETTER: { description: 'The subject does better than the baseline.' },
    WORSE: { description: 'The subject does worse than the baseline.' },
    EQUAL: { description: 'The subject is on a par with the baseline.' },
  },
})

export enum Polarity {
  ASSERTED = 'asserted',
  HEDGED = 'hedged',
}
registerEnumType(Polarity, {
  name: 'Polarity',
  description: 'How firmly the text states a claim.',
  valuesConfig: {
    ASSERTED: { description: 'Stated as a fact.' },
    HEDGED: { description: 'Stated with a reservation: "up to", "can", "may", "potentially".' },
  },
})

export enum GainUnit {
  PERCENT = 'percent',
  PERCENTAGE_POINT = 'percentage-point',
  TIMES = 'times',
  ABSOLUTE = 'absolute',
}
registerEnumType(GainUnit, {
  name: 'GainUnit',
  description: 'The unit in which the text states a gain. Amounts of different units are not comparable.',
  valuesConfig: {
    PERCENT: { description: 'A bare percentage; GainKind says whether it is relative.' },
    PERCENTAGE_POINT: { description: 'Points on a scale of percent.' },
    TIMES: { description: 'A factor: 6.6 for "6.6x" and "6.6 times".' },
    ABSOLUTE: { description: 'A number in the unit of the metric.' },
  },
})

export enum GainKind {
  ABSOLUTE = 'absolute',
  RELATIVE = 'relative',
  UNSPECIFIED = 'unspecified',
}
registerEnumType(GainKind, {
  name: 'GainKind',
  description: 'Whether a gain is a difference or a share of the baseline, as far as the text says.',
  valuesConfig: {
    ABSOLUTE: { description: 'A difference between two values.' },
    RELATIVE: { description: 'A share or a multiple of the value of the baseline.' },
    UNSPECIFIED: { description: 'The text leaves it open, and so does Claimgraph.' },
  },
})

export enum ValueUnit {
  PERCENT = 'percent',
  ABSOLUTE = 'absolute',
}
registerEnumType(ValueUnit, {
  name: 'ValueUnit',
  description: 'The unit of a stated result.',
  valuesConfig: {
    PERCENT: { description: 'Percent.' },
    ABSOLUTE: { description: 'A number in the unit of the metric.' },
  },
})

export enum BaselineKind {
  NAMED = 'named',
  GENERIC = 'generic',
  SELF_ABLATION = 'self-ablation',
  NONE = 'none',
}
registerEnumType(BaselineKind, {
  name: 'BaselineKind',
  description: 'What a claim compares its subject with.',
  valuesConfig: {
    NAMED: { description: 'Methods that the text names.' },
    GENERIC: { description: 'A description without a name: "previous state of the art".' },
    SELF_ABLATION: { description: 'The same method without one of its parts.' },
    NONE: { description: 'Nothing.' },
  },
})

export enum MethodRole {
  INTRODUCED = 'introduced',
  USED = 'used',
  BASELINE = 'baseline',
}
registerEnumType(MethodRole, {
  name: 'MethodRole',
  description: 'What a paper does with a method.',
  valuesConfig: {
    INTRODUCED: { description: 'The paper proposes it.' },
    USED: { description: 'The paper builds on it or applies it.' },
    BASELINE: { description: 'The paper compares itself with it.' },
  },
})

export enum ClaimOrder {
  GAIN = 'gain',
  CONFIDENCE = 'confidence',
  NEWEST = 'newest',
}
registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description: 'Order of claims and comparisons. Ties are broken by id; page with `last` to read from the end.',
  valuesConfig: {
    GAIN: { description: 'Greatest amount first, as written, whatever its unit; those without an amount come last.' },
    CONFIDENCE: { description: 'Most certain first.' },
    NEWEST: { description: 'Date of the paper, newest first; undated papers come last.' },
  },
})

export enum RunStatus {
  RUNNING = 'running',
  FINISHED = 'finished',
  FAILED = 'failed',
  INTERRUPTED = 'interrupted',
}
registerEnumType(RunStatus, {
  name: 'RunStatus',
  description: 'How a run of the pipeline ended, if it has.',
  valuesConfig: {
    RUNNING: { description: 'It goes on; its counts are of a few seconds ago.' },
    FINISHED: { description: 'It read everything.' },
    FAILED: { description: 'It was given up because of an error; what it had read before is in the graph.' },
    INTERRUPTED: { description: 'It was stopped, or lost the graph; what it had read before is in the graph.' },
  },
})

export enum TimelineSubject {
  IDEA = 'Idea',
  TASK = 'Task',
  BENCHMARK = 'Benchmark',
}
registerEnumType(TimelineSubject, {
  name: 'TimelineSubject',
  description: 'What claims are counted by over time.',
  valuesConfig: {
    IDEA: { description: 'Ideas that the subject of a claim applies, or a narrower one of.' },
    TASK: { description: 'Tasks that claims are about.' },
    BENCHMARK: { description: 'Benchmarks that claims were evaluated on.' },
  },
})

export enum ContradictionKind {
  BOTH_WAYS = 'both-ways',
  GAINS_DIFFER = 'gains-differ',
}
registerEnumType(ContradictionKind, {
  name: 'ContradictionKind',
  description: 'How claims about two methods contradict each other.',
  valuesConfig: {
    BOTH_WAYS: { description: 'Each is claimed to beat the other.' },
    GAINS_DIFFER: { description: 'One is claimed to beat the other by different gains of one unit and kind.' },
  },
})

export enum SearchedField {
  NAME = 'name',
  ALIAS = 'alias',
  TITLE = 'title',
  ABSTRACT = 'abstract',
  DESCRIPTION = 'description',
  SENTENCE = 'sentence',
}
registerEnumType(SearchedField, {
  name: 'SearchedField',
  description: 'Texts of a thing that a search looks in.',
  valuesConfig: {
    NAME: { description: 'Its canonical name.' },
    ALIAS: { description: 'Another spelling of its name.' },
    TITLE: { description: 'The title of a paper.' },
    ABSTRACT: { description: 'The abstract of a paper.' },
    DESCRIPTION: { description: 'The description of an idea.' },
    SENTENCE: { description: 'The sentence that states a claim.' },
  },
})

export enum ClaimGrouping {
  METHOD = 'METHOD',
  BASELINE = 'BASELINE',
  BENCHMARK = 'BENCHMARK',
  METRIC = 'METRIC',
  TASK = 'TASK',
  IDEA = 'IDEA',
  PAPER = 'PAPER',
  TYPE = 'TYPE',
  DIRECTION = 'DIRECTION',
  POLARITY = 'POLARITY',
  UNIT = 'UNIT',
  YEAR = 'YEAR',
}
registerEnumType(ClaimGrouping, {
  name: 'ClaimGrouping',
  description: 'What claims or comparisons are put together by. Those that have several of a kind count for each.',
  valuesConfig: {
    METHOD: { description: 'The subject of the claim, the winner of the comparison.' },
    BASELINE: { description: 'What the subject is compared with, what is beaten; only methods that are named.' },
    BENCHMARK: { description: 'What was evaluated on.' },
    METRIC: { description: 'What was measured.' },
    TASK: { description: 'What was solved.' },
    IDEA: { description: 'Ideas that the method applies, as narrow as they are.' },
    PAPER: { description: 'The paper that states them.' },
    TYPE: { description: 'What kind of statement they are.' },
    DIRECTION: { description: 'How the subject of the claim fares.' },
    POLARITY: { description: 'How firmly they are stated.' },
    UNIT: { description: 'The unit of the stated gain.' },
    YEAR: { description: 'The year of the paper. These groups come in their order.' },
  },
})

export enum PaperOrder {
  NEWEST = 'newest',
  TITLE = 'title',
}
registerEnumType(PaperOrder, {
  name: 'PaperOrder',
  description: 'Order of papers. Ties are broken by id; page with `last` to read from the end.',
  valuesConfig: {
    NEWEST: { description: 'Date, newest first; undated papers come last.' },
    TITLE: { description: 'Title, whatever its letter case.' },
  },
})

export enum NameOrder {
  NAME = 'name',
  MOST_USED = 'most-used',
}
registerEnumType(NameOrder, {
  name: 'NameOrder',
  description: 'Order of things that have a name. Ties are broken by id; page with `last` to read from the end.',
  valuesConfig: {
    NAME: { description: 'Name, whatever its letter case.' },
    MOST_USED: {
      description: 'Number of papers and claims that are tied to it, greatest first; of an idea, of methods.',
    },
  },
})

export enum NodeType {
  PAPER = 'Paper',
  METHOD = 'Method',
  DATASET = 'Dataset',
  BENCHMARK = 'Benchmark',
  TASK = 'Task',
  METRIC = 'Metric',
  IDEA = 'Idea',
  CLAIM = 'Claim',
}
registerEnumType(NodeType, {
  name: 'NodeType',
  description: 'Types of things that can be searched.',
  valuesConfig: {
    PAPER: { description: 'Papers, by title and abstract.' },
    METHOD: { description: 'Methods, by name and alias.' },
    DATASET: { description: 'Datasets, by name and alias.' },
    BENCHMARK: { description: 'Benchmarks, by name and alias.' },
    TASK: { description: 'Tasks, by name and alias.' },
    METRIC: { description: 'Metrics, by name and alias.' },
    IDEA: { description: 'Ideas, by name and alias.' },
    CLAIM: { description: 'Claims, by their sentence.' },
  },
})
