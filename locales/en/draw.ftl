### The picture of a guidance, for officers who review it (dvcbot flows draw).

draw-ask = Question
draw-tell = To do
draw-input = Waits for typing
draw-done = End: done
draw-unresolved = End: not solved, a person helps
draw-stuck = Help for those who are stuck here:
draw-helps = Help for those who are stuck
draw-unsure = no source confirms this
draw-typed = Typed as it should be
draw-elsewhere = Typed a code of another province
draw-opens = (through the guidance “{ $flow }” first)
draw-then = (Solved, it goes on at { $step })
draw-checked = Guidance { $flow }, checked on { $date }. Sources:
draw-source = • { $what } [{ $confidence }]
draw-confidence = V-law: legal text; V-press: press; V-code: real screens as other projects recorded them; G: general knowledge; S: a ready line of the project.
