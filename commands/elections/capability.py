"""Choose by a secret vote who holds an office, and for how long."""

from __future__ import annotations

from commands.elections import course, face, people, standing
from commands.values.capability import Capability

ELECTIONS = Capability(
    "elections",
    topic="votes",
    page=((standing.stand, "elect stand 1", ""),),
    commands=(standing.opened, standing.stand, standing.withdraw, standing.show),
    due_work={
        "election vote": course.standing_ends,
        "election reminder": course.remind,
        "election term": course.term_ends,
    },
    returns=(course.keep_open,),
    outcomes={"election": course.carry_out},
    explanations=(face.explained,),
    named=(face.number_named,),
    lifecycle=(people.Candidacies(),),
)
