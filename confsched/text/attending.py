"""How people take part in something: from afar, there, or by what; as parts of patterns."""

AFAR = r"(?:online|virtual(?:ly)?|remote(?:ly)?|en ligne|en l[ií]nea|(?:en )?distanciel)"
THERE = r"(?:(?:in|on)[ _-]?(?:person|site)|vor ort|(?:en )?pr[ée]sentiel|presencial)"
SERVICES = r"(?:zoom|teams|webex|livestream)"
