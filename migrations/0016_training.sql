-- Certificates of the course. Nothing in a row says whose it is: person is a keyed hash, so that one who passed
-- is counted once; day is when the day began, since a moment would lead to somebody.
create table certificates (
    code text primary key,
    course text not null,
    version bigint not null,
    person text not null,
    day bigint not null
);
create index certificates_by_person on certificates (person);

-- Classes that take one test together: a code of six digits while it is open, the ids of its questions as JSON.
-- owner is a keyed hash of who opened it; finished counts those who are done, told those whose results the owner saw.
create table classes (
    id text primary key,
    code text not null,
    owner text not null,
    unit text not null,
    questions text not null,
    opened bigint not null,
    ends bigint not null,
    finished bigint not null default 0,
    told bigint not null default 0
);
create index classes_by_code on classes (code, ends);
create index classes_by_owner on classes (owner, opened);

-- Who takes part, as a keyed hash of their own in each class; their place among those who are done, right and wrong
-- (ids as JSON) once they are.
create table class_results (
    class text not null,
    person text not null,
    place bigint,
    right_count bigint,
    wrong text,
    primary key (class, person)
);
