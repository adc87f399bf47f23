### The frame of every guide: the number of the step, and the keys.

flow-frame =
    { $left ->
        [0] Step { $step } of { $total } · the last one
        [one] Step { $step } of { $total } · 1 step left
       *[other] Step { $step } of { $total } · { $left } steps left
    }
flow-next = Done, next step
    .also = next | ok | okay | done | yes | continue
flow-back = One step back
    .also = back | previous
flow-stuck = I am stuck here
    .also = stuck | help | error | it does not work | problem
flow-again = Start over
    .also = restart | again
flow-stop = Stop
    .also = quit | exit | cancel
flow-leave = Back to “{ $flow }”
    .also = go on | back to before
flow-stuck-ask = What is the trouble at this step?
flow-stuck-other = Something else
    .also = other | else
flow-return = Back to the step
    .also = return | back
flow-resolved = It works, go on
    .also = ok | works | solved | next
flow-unresolved = Still stuck, talk to a person
    .also = still stuck | no | person | human
flow-person = A person can look at this with you. I keep your place: come back to this step once it works.
flow-old = This guide was last checked on { $date } and may be out of date. Please check on dichvucong.gov.vn or ask the Public Service Centre.
flow-unsure = I have no sure source for this: please check on dichvucong.gov.vn or ask the Public Service Centre.
