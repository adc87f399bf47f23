-- What who leads a task of the plan said of it; rows are only ever added, the greatest version counts. unit is a
-- unit's id or "body:<id>"; period is empty where the task has none; note is masked.
create table task_reports (
    task text not null,
    unit text not null,
    period text not null,
    version bigint not null,
    state text not null,
    note text not null,
    actor text not null,
    at bigint not null,
    primary key (task, unit, period, version)
);
create index task_reports_by_unit on task_reports (unit);
