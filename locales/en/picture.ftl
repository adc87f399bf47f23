### The picture of a step: its count, and what those hear who do not see it.

picture-step = Step { $step } of { $total }
picture-alt = Picture of step { $step } of { $total }: press “{ $press }”
