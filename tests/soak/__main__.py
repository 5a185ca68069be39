"""The year of a job-seeker, in an hour or less."""

from tests.soak.drive import main

raise SystemExit(main())
