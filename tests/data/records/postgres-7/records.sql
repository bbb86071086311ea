--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = 'restrict_violation'; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: appointment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment (
    id text NOT NULL COLLATE pg_catalog."C",
    patient text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    clinician text NOT NULL COLLATE pg_catalog."C",
    starts_at text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT appointment_status_check CHECK ((status = ANY (ARRAY['booked'::text, 'arrived'::text, 'cancelled'::text])))
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'device'::text, 'office'::text]))),
    CONSTRAINT audit_hash_check CHECK ((length(hash) = 64))
);


--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    place bigint NOT NULL,
    sequence bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_head_place_check CHECK ((place = 1))
);


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    patient text COLLATE pg_catalog."C",
    consent_key text NOT NULL COLLATE pg_catalog."C",
    text_version bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text_sha256 text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    signature text COLLATE pg_catalog."C",
    typed_name text COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT consent_answer_check CHECK ((answer = ANY (ARRAY['drawn'::text, 'typed_name'::text, 'declined'::text]))),
    CONSTRAINT consent_text_sha256_check CHECK ((length(text_sha256) = 64))
);


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    change text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    applied text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT decision_kind_check CHECK ((kind = ANY (ARRAY['accept'::text, 'accept_edited'::text, 'reject'::text, 'undo'::text])))
);


--
-- Name: decision_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.decision ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    enrolled_at text NOT NULL COLLATE pg_catalog."C",
    revoked_at text COLLATE pg_catalog."C",
    CONSTRAINT device_certificate_check CHECK ((length(certificate) = 64))
);


--
-- Name: enrolment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolment (
    code_hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    offered_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    used_at text COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    CONSTRAINT enrolment_code_hash_check CHECK ((length(code_hash) = 64))
);


--
-- Name: help_call; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_call (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    called_at text NOT NULL COLLATE pg_catalog."C",
    ended_at text COLLATE pg_catalog."C"
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    number bigint NOT NULL,
    patient text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    old_value text COLLATE pg_catalog."C",
    new_value text COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    submission text COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    provenance text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: history_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.history ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.history_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.image (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    CONSTRAINT image_sha256_check CHECK ((length(sha256) = 64))
);


--
-- Name: kiosk_trouble; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kiosk_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble text NOT NULL COLLATE pg_catalog."C",
    since text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: match_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.match_key (
    match_key bigint NOT NULL,
    record_number bigint NOT NULL
);


--
-- Name: merge_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    undoes text COLLATE pg_catalog."C",
    survivor text NOT NULL COLLATE pg_catalog."C",
    merged text NOT NULL COLLATE pg_catalog."C",
    survivor_step bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT merge_decision_check CHECK (((kind = 'unmerge'::text) = (undoes IS NOT NULL))),
    CONSTRAINT merge_decision_check1 CHECK ((survivor <> merged)),
    CONSTRAINT merge_decision_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'unmerge'::text])))
);


--
-- Name: merge_decision_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.merge_decision ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.merge_decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: merge_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_move (
    merge text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    moved text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT merge_move_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'appointment'::text])))
);


--
-- Name: merged_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merged_record (
    patient text NOT NULL COLLATE pg_catalog."C",
    survivor text NOT NULL COLLATE pg_catalog."C",
    merge text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number bigint NOT NULL,
    applied_at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: patient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient (
    id text NOT NULL COLLATE pg_catalog."C",
    record_number bigint NOT NULL,
    version bigint NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C",
    legal_name_given text COLLATE pg_catalog."C",
    legal_name_middle text COLLATE pg_catalog."C",
    legal_name_family text COLLATE pg_catalog."C",
    legal_name_suffix text COLLATE pg_catalog."C",
    preferred_name text COLLATE pg_catalog."C",
    birth_date text COLLATE pg_catalog."C",
    sex text COLLATE pg_catalog."C",
    pronouns text COLLATE pg_catalog."C",
    address_line1 text COLLATE pg_catalog."C",
    address_line2 text COLLATE pg_catalog."C",
    address_city text COLLATE pg_catalog."C",
    address_state text COLLATE pg_catalog."C",
    address_postal_code text COLLATE pg_catalog."C",
    mobile_phone text COLLATE pg_catalog."C",
    home_phone text COLLATE pg_catalog."C",
    preferred_phone text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    interpreter_needed bigint,
    emergency_contact_name text COLLATE pg_catalog."C",
    emergency_contact_relation text COLLATE pg_catalog."C",
    emergency_contact_phone text COLLATE pg_catalog."C",
    guarantor_name text COLLATE pg_catalog."C",
    guarantor_relation text COLLATE pg_catalog."C",
    guarantor_phone text COLLATE pg_catalog."C",
    pharmacy_name text COLLATE pg_catalog."C",
    pharmacy_street text COLLATE pg_catalog."C",
    pharmacy_phone text COLLATE pg_catalog."C",
    race_ethnicity text COLLATE pg_catalog."C",
    coverage1_payer text COLLATE pg_catalog."C",
    coverage1_plan text COLLATE pg_catalog."C",
    coverage1_member_id text COLLATE pg_catalog."C",
    coverage1_group text COLLATE pg_catalog."C",
    coverage1_rx_bin text COLLATE pg_catalog."C",
    coverage1_rx_pcn text COLLATE pg_catalog."C",
    coverage1_rx_group text COLLATE pg_catalog."C",
    coverage1_subscriber text COLLATE pg_catalog."C",
    coverage1_relationship text COLLATE pg_catalog."C",
    coverage1_effective_from text COLLATE pg_catalog."C",
    coverage1_effective_to text COLLATE pg_catalog."C",
    coverage2_payer text COLLATE pg_catalog."C",
    coverage2_plan text COLLATE pg_catalog."C",
    coverage2_member_id text COLLATE pg_catalog."C",
    coverage2_group text COLLATE pg_catalog."C",
    coverage2_rx_bin text COLLATE pg_catalog."C",
    coverage2_rx_pcn text COLLATE pg_catalog."C",
    coverage2_rx_group text COLLATE pg_catalog."C",
    coverage2_subscriber text COLLATE pg_catalog."C",
    coverage2_relationship text COLLATE pg_catalog."C",
    coverage2_effective_from text COLLATE pg_catalog."C",
    coverage2_effective_to text COLLATE pg_catalog."C",
    coverage3_payer text COLLATE pg_catalog."C",
    coverage3_plan text COLLATE pg_catalog."C",
    coverage3_member_id text COLLATE pg_catalog."C",
    coverage3_group text COLLATE pg_catalog."C",
    coverage3_rx_bin text COLLATE pg_catalog."C",
    coverage3_rx_pcn text COLLATE pg_catalog."C",
    coverage3_rx_group text COLLATE pg_catalog."C",
    coverage3_subscriber text COLLATE pg_catalog."C",
    coverage3_relationship text COLLATE pg_catalog."C",
    coverage3_effective_from text COLLATE pg_catalog."C",
    coverage3_effective_to text COLLATE pg_catalog."C",
    CONSTRAINT patient_address_city_check CHECK ((address_city <> ''::text)),
    CONSTRAINT patient_address_line1_check CHECK ((address_line1 <> ''::text)),
    CONSTRAINT patient_address_line2_check CHECK ((address_line2 <> ''::text)),
    CONSTRAINT patient_address_postal_code_check CHECK ((address_postal_code <> ''::text)),
    CONSTRAINT patient_address_state_check CHECK ((address_state <> ''::text)),
    CONSTRAINT patient_birth_date_check CHECK ((birth_date ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_effective_from_check CHECK ((coverage1_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_effective_to_check CHECK ((coverage1_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_group_check CHECK ((coverage1_group <> ''::text)),
    CONSTRAINT patient_coverage1_member_id_check CHECK ((coverage1_member_id <> ''::text)),
    CONSTRAINT patient_coverage1_payer_check CHECK ((coverage1_payer <> ''::text)),
    CONSTRAINT patient_coverage1_plan_check CHECK ((coverage1_plan <> ''::text)),
    CONSTRAINT patient_coverage1_relationship_check CHECK ((coverage1_relationship <> ''::text)),
    CONSTRAINT patient_coverage1_rx_bin_check CHECK ((coverage1_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage1_rx_group_check CHECK ((coverage1_rx_group <> ''::text)),
    CONSTRAINT patient_coverage1_rx_pcn_check CHECK ((coverage1_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage1_subscriber_check CHECK ((coverage1_subscriber <> ''::text)),
    CONSTRAINT patient_coverage2_effective_from_check CHECK ((coverage2_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage2_effective_to_check CHECK ((coverage2_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage2_group_check CHECK ((coverage2_group <> ''::text)),
    CONSTRAINT patient_coverage2_member_id_check CHECK ((coverage2_member_id <> ''::text)),
    CONSTRAINT patient_coverage2_payer_check CHECK ((coverage2_payer <> ''::text)),
    CONSTRAINT patient_coverage2_plan_check CHECK ((coverage2_plan <> ''::text)),
    CONSTRAINT patient_coverage2_relationship_check CHECK ((coverage2_relationship <> ''::text)),
    CONSTRAINT patient_coverage2_rx_bin_check CHECK ((coverage2_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage2_rx_group_check CHECK ((coverage2_rx_group <> ''::text)),
    CONSTRAINT patient_coverage2_rx_pcn_check CHECK ((coverage2_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage2_subscriber_check CHECK ((coverage2_subscriber <> ''::text)),
    CONSTRAINT patient_coverage3_effective_from_check CHECK ((coverage3_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage3_effective_to_check CHECK ((coverage3_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage3_group_check CHECK ((coverage3_group <> ''::text)),
    CONSTRAINT patient_coverage3_member_id_check CHECK ((coverage3_member_id <> ''::text)),
    CONSTRAINT patient_coverage3_payer_check CHECK ((coverage3_payer <> ''::text)),
    CONSTRAINT patient_coverage3_plan_check CHECK ((coverage3_plan <> ''::text)),
    CONSTRAINT patient_coverage3_relationship_check CHECK ((coverage3_relationship <> ''::text)),
    CONSTRAINT patient_coverage3_rx_bin_check CHECK ((coverage3_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage3_rx_group_check CHECK ((coverage3_rx_group <> ''::text)),
    CONSTRAINT patient_coverage3_rx_pcn_check CHECK ((coverage3_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage3_subscriber_check CHECK ((coverage3_subscriber <> ''::text)),
    CONSTRAINT patient_email_check CHECK ((email <> ''::text)),
    CONSTRAINT patient_emergency_contact_name_check CHECK ((emergency_contact_name <> ''::text)),
    CONSTRAINT patient_emergency_contact_phone_check CHECK ((emergency_contact_phone <> ''::text)),
    CONSTRAINT patient_emergency_contact_relation_check CHECK ((emergency_contact_relation <> ''::text)),
    CONSTRAINT patient_guarantor_name_check CHECK ((guarantor_name <> ''::text)),
    CONSTRAINT patient_guarantor_phone_check CHECK ((guarantor_phone <> ''::text)),
    CONSTRAINT patient_guarantor_relation_check CHECK ((guarantor_relation <> ''::text)),
    CONSTRAINT patient_home_phone_check CHECK ((home_phone <> ''::text)),
    CONSTRAINT patient_interpreter_needed_check CHECK ((interpreter_needed = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT patient_language_check CHECK ((language <> ''::text)),
    CONSTRAINT patient_legal_name_family_check CHECK ((legal_name_family <> ''::text)),
    CONSTRAINT patient_legal_name_given_check CHECK ((legal_name_given <> ''::text)),
    CONSTRAINT patient_legal_name_middle_check CHECK ((legal_name_middle <> ''::text)),
    CONSTRAINT patient_legal_name_suffix_check CHECK ((legal_name_suffix <> ''::text)),
    CONSTRAINT patient_mobile_phone_check CHECK ((mobile_phone <> ''::text)),
    CONSTRAINT patient_pharmacy_name_check CHECK ((pharmacy_name <> ''::text)),
    CONSTRAINT patient_pharmacy_phone_check CHECK ((pharmacy_phone <> ''::text)),
    CONSTRAINT patient_pharmacy_street_check CHECK ((pharmacy_street <> ''::text)),
    CONSTRAINT patient_preferred_name_check CHECK ((preferred_name <> ''::text)),
    CONSTRAINT patient_preferred_phone_check CHECK ((preferred_phone <> ''::text)),
    CONSTRAINT patient_pronouns_check CHECK ((pronouns <> ''::text)),
    CONSTRAINT patient_race_ethnicity_check CHECK ((race_ethnicity <> ''::text)),
    CONSTRAINT patient_sex_check CHECK ((sex <> ''::text)),
    CONSTRAINT patient_version_check CHECK ((version > 0))
);


--
-- Name: payer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payer (
    name_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    payer_id text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: proposed_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposed_change (
    submission text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    base text COLLATE pg_catalog."C",
    proposed text COLLATE pg_catalog."C",
    provenance text NOT NULL COLLATE pg_catalog."C",
    confidence double precision NOT NULL,
    evidence_image text COLLATE pg_catalog."C",
    evidence_area text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT proposed_change_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT proposed_change_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'accepted'::text, 'rejected'::text])))
);


--
-- Name: record_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_term (
    term text NOT NULL COLLATE pg_catalog."C",
    record_number bigint NOT NULL,
    marks bigint NOT NULL
);


--
-- Name: refused_submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refused_submission (
    number bigint NOT NULL,
    claimed_id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    content_sha256 text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL
);


--
-- Name: refused_submission_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.refused_submission ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.refused_submission_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roster; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster (
    appointment text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    removed bigint NOT NULL,
    CONSTRAINT roster_removed_check CHECK ((removed = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: roster_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_day (
    place bigint NOT NULL,
    starts_at text NOT NULL COLLATE pg_catalog."C",
    ends_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT roster_day_place_check CHECK ((place = 1))
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id text NOT NULL COLLATE pg_catalog."C",
    user_name text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    password_hash text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C",
    retired_at text COLLATE pg_catalog."C",
    CONSTRAINT staff_role_check CHECK ((role = ANY (ARRAY['secretary'::text, 'manager'::text])))
);


--
-- Name: staff_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_session (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    started_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT staff_session_token_hash_check CHECK ((length(token_hash) = 64))
);


--
-- Name: submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    content_sha256 text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    patient text COLLATE pg_catalog."C",
    appointment text COLLATE pg_catalog."C",
    base_version bigint NOT NULL,
    pending bigint NOT NULL,
    signed_consent bigint NOT NULL,
    CONSTRAINT submission_content_sha256_check CHECK ((length(content_sha256) = 64)),
    CONSTRAINT submission_pending_check CHECK ((pending >= 0)),
    CONSTRAINT submission_signed_consent_check CHECK ((signed_consent = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: submission_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_image (
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    image text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    media_type text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: appointment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appointment VALUES ('868d680e-f8e7-473e-8fdd-4eefe1e35e3a', '58ab707a-4c2d-444b-9758-c78b10d1fa34', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('691c8685-ca53-421a-bc25-461a2b545390', '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('e4cc3958-636e-4ce9-a6a8-7401e6b6ec41', '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('738c5272-15b4-4e97-9266-1c0fcee0bdc6', '6cfd762f-bc16-4546-9acd-e45f536aa0e5', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'device.enrolled', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', '3e663f012b1a8542775da937ddf2fad3bf570a224ef86fceae5b03330c2dc53e');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', '{"role":"secretary"}', '3e663f012b1a8542775da937ddf2fad3bf570a224ef86fceae5b03330c2dc53e', '010e58ef049ffb61b057805b5abbdaba463142994d5861b59f99e829123b55ee');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', '{"role":"manager"}', '010e58ef049ffb61b057805b5abbdaba463142994d5861b59f99e829123b55ee', '09867acde4e2fcb537289968f8136fbe55d607f2ac7144491cae4dfd560a2a7a');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'patient.created', '58ab707a-4c2d-444b-9758-c78b10d1fa34', '{"provenance":"import"}', '09867acde4e2fcb537289968f8136fbe55d607f2ac7144491cae4dfd560a2a7a', '3f4432d528e6bb75769badd5a785fd2e2bdd11cea8dcdde8e3b47dd350882678');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'patient.created', '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', '{"provenance":"import"}', '3f4432d528e6bb75769badd5a785fd2e2bdd11cea8dcdde8e3b47dd350882678', '02066b37549a1aefdf6246d4fc30fa43dbbcf162e718efe8841af1a8a52d9f88');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'patient.created', '89e75c26-7be5-4711-8b8e-b6511e7ed66f', '{"provenance":"import"}', '02066b37549a1aefdf6246d4fc30fa43dbbcf162e718efe8841af1a8a52d9f88', 'f0aceab9452ad27b66df4a3029d31b465bab937db237acc64c5086529e5438e3');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'patient.created', '6cfd762f-bc16-4546-9acd-e45f536aa0e5', '{"provenance":"import"}', 'f0aceab9452ad27b66df4a3029d31b465bab937db237acc64c5086529e5438e3', 'b803541fb4209fab9bf08362c73d3a6e46788fb78e746244a4ac5d1555bf29be');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'patient.created', 'd565381c-773b-4ef6-8fc5-8f20304fb379', '{"provenance":"import"}', 'b803541fb4209fab9bf08362c73d3a6e46788fb78e746244a4ac5d1555bf29be', '170bafeec1b3ee9757981f5445679d11353c90e59877e33f11e7f1211274148f');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'appointment.booked', '868d680e-f8e7-473e-8fdd-4eefe1e35e3a', '{"patient":"58ab707a-4c2d-444b-9758-c78b10d1fa34"}', '170bafeec1b3ee9757981f5445679d11353c90e59877e33f11e7f1211274148f', '8cffc3dc3813234057c810406a084051c12718eea586ba26362a299c1019b42e');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', '8cffc3dc3813234057c810406a084051c12718eea586ba26362a299c1019b42e', 'c8ed75e1494995e48b5d3a13dcbe7daa4268e0962a634097467ac217cebd5fd6');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'submission.received', '52cf9163-dd6b-43bf-a785-cd9527fcd482', '{"changes":3,"content":"cc4362f7a76f6b8db0c2259c46fd2b1316bea2f75c78bf6f580ccc9d15dfef82","patient":"58ab707a-4c2d-444b-9758-c78b10d1fa34"}', 'c8ed75e1494995e48b5d3a13dcbe7daa4268e0962a634097467ac217cebd5fd6', '0ddc24c41962da17f082d52875cd6ff72f065034972a4ccac39b2909033b8f36');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'change.accepted', '52cf9163-dd6b-43bf-a785-cd9527fcd482', '{"change":"ffdc64b8-4338-4480-94fa-d480f2aa0660","decision":"7b4ba4fd-1127-4842-aa2e-02316ce9eb51","field":"email","kind":"accept","patient":"58ab707a-4c2d-444b-9758-c78b10d1fa34","version":2}', '0ddc24c41962da17f082d52875cd6ff72f065034972a4ccac39b2909033b8f36', '2bcf8980075a6b3f110ec236f246935f60f49fcf9c1b430fbdff2992b26000a6');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', 'change.accepted', '52cf9163-dd6b-43bf-a785-cd9527fcd482', '{"change":"6fcfe43d-e77d-4a69-847b-c07b89e60e90","decision":"fa0f2f93-7c12-476c-a268-822a968e8fb3","field":"preferred_name","kind":"accept_edited","patient":"58ab707a-4c2d-444b-9758-c78b10d1fa34","version":3}', '2bcf8980075a6b3f110ec236f246935f60f49fcf9c1b430fbdff2992b26000a6', '7b0b4dcb02ccad56647f7f2c99c0bddbb7a2beacad3cf5620faf173416f5d905');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', 'change.rejected', '52cf9163-dd6b-43bf-a785-cd9527fcd482', '{"change":"27e5419c-39b7-46c5-a527-07f9cf5ad4b7","decision":"43bbf8cb-32a9-4f1b-9fe7-d6fe359a1476","field":"pronouns","kind":"reject","patient":"58ab707a-4c2d-444b-9758-c78b10d1fa34","version":3}', '7b0b4dcb02ccad56647f7f2c99c0bddbb7a2beacad3cf5620faf173416f5d905', '1a5980ce8f3b71c8ed2bd88a9992010734b8d7cd2d41454789de9999a318df88');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'appointment.booked', '691c8685-ca53-421a-bc25-461a2b545390', '{"patient":"1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f"}', '1a5980ce8f3b71c8ed2bd88a9992010734b8d7cd2d41454789de9999a318df88', '4384cd6f4e08cc3703c1c241355d42f5ddd5a3dba680cbdc0db2d8501dc7b946');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'submission.received', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '{"changes":3,"content":"80b1c96413dcd5619599dcda30416170623db50dbc02fd99b97f63febef16dc8","patient":"1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f"}', '4384cd6f4e08cc3703c1c241355d42f5ddd5a3dba680cbdc0db2d8501dc7b946', '8c2bb750deec02a366eba60953221b1cffede1e7fdf528e01c77e89c0b1fc4df');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'change.accepted', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '{"change":"013cff79-552f-455b-9e78-5918b3a0e0b7","decision":"aed93b79-d430-4614-97c2-c6c2da6910d7","field":"email","kind":"accept","patient":"1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f","version":2}', '8c2bb750deec02a366eba60953221b1cffede1e7fdf528e01c77e89c0b1fc4df', 'bfabacd768fff051a97c5f450e7b7092842fd9b738dbfac3c9eb19165eb4e20d');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', 'change.accepted', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '{"change":"aeda8bdc-f9ad-44ed-8c3b-1901a8a22649","decision":"9823d9d5-1170-4f36-8850-d23f8ce99ad0","field":"preferred_name","kind":"accept_edited","patient":"1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f","version":3}', 'bfabacd768fff051a97c5f450e7b7092842fd9b738dbfac3c9eb19165eb4e20d', 'f48a2f4552e2d11266c5f3ff318ed4f165dee7d6ceb77cb9bfaab8667a05c337');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', 'change.rejected', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '{"change":"76adcec3-3759-42e6-9dfc-c32139c4d921","decision":"05eae996-c31b-4a54-ac6e-1c6126e580ae","field":"pronouns","kind":"reject","patient":"1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f","version":3}', 'f48a2f4552e2d11266c5f3ff318ed4f165dee7d6ceb77cb9bfaab8667a05c337', 'c0c3dd548026813ca5410f152afdb220293989540683f61514e64e4fd2cf2313');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'decision.undone', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '{"change":"aeda8bdc-f9ad-44ed-8c3b-1901a8a22649","decision":"0e5b9c96-7607-45c6-8323-688dfae6e276","field":"preferred_name","kind":"undo","patient":"1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f","version":4}', 'c0c3dd548026813ca5410f152afdb220293989540683f61514e64e4fd2cf2313', '1f1983e919c7886dd0b0673c3cd9fa9107dc7a35ae074762c8f47ebebeea671e');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'appointment.booked', 'e4cc3958-636e-4ce9-a6a8-7401e6b6ec41', '{"patient":"89e75c26-7be5-4711-8b8e-b6511e7ed66f"}', '1f1983e919c7886dd0b0673c3cd9fa9107dc7a35ae074762c8f47ebebeea671e', '8a354a196c4bb1462c969c4d37a932360706a9cf0be02365e5e0697cb42b6d58');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'submission.received', '3daeda19-4bf1-484a-a997-9bc988e8b899', '{"changes":3,"content":"440ef6f416d1c8659d6cd8bf90538e92967d63d218e9895aabd62ae77925f9cf","patient":"89e75c26-7be5-4711-8b8e-b6511e7ed66f"}', '8a354a196c4bb1462c969c4d37a932360706a9cf0be02365e5e0697cb42b6d58', 'aa93860b81ba32e9d89e1e73da4488424da44b4619bf81371620dab69d479a64');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'change.accepted', '3daeda19-4bf1-484a-a997-9bc988e8b899', '{"change":"e8c7d051-2489-4e74-81bb-5b5bafd1457b","decision":"0636ba52-719a-4182-87eb-0e4bc927f18d","field":"email","kind":"accept","patient":"89e75c26-7be5-4711-8b8e-b6511e7ed66f","version":2}', 'aa93860b81ba32e9d89e1e73da4488424da44b4619bf81371620dab69d479a64', '314a81907033f6058cb98fe8bd1f778c1a3ce7c7d4997b5d342bfa2864434654');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', 'appointment.booked', '738c5272-15b4-4e97-9266-1c0fcee0bdc6', '{"patient":"6cfd762f-bc16-4546-9acd-e45f536aa0e5"}', '314a81907033f6058cb98fe8bd1f778c1a3ce7c7d4997b5d342bfa2864434654', 'fb09d51ea0378883db548abe677aced7ba526535a213c6664f58696ae4f5315b');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'submission.received', '6f8ed72d-5f8c-4f6d-8411-f296577550c4', '{"changes":3,"content":"243a9bf6d246567405b984e68354238405526237879e4b0eb99cae2172c6a8f8","patient":"6cfd762f-bc16-4546-9acd-e45f536aa0e5"}', 'fb09d51ea0378883db548abe677aced7ba526535a213c6664f58696ae4f5315b', '8c4442fe96cd3d05564c7c76aed988e537b7ea6d0189e59b5e7522823bfdd92c');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', 'submission.received', '83154003-9860-419f-9849-8a93134e0cac', '{"changes":0,"content":"32fb68359c1b65152291a853b8364dc757cd9ecb5ebdededea3dfa407831c309","patient":""}', '8c4442fe96cd3d05564c7c76aed988e537b7ea6d0189e59b5e7522823bfdd92c', 'da9c8ee988427472b5f7e6abec63ce13c85f823f6840becae69ffdde6afbd301');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, 'da9c8ee988427472b5f7e6abec63ce13c85f823f6840becae69ffdde6afbd301');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('last_record_without_match_keys', 10000);
INSERT INTO public.counter VALUES ('last_record_with_older_terms', 10000);
INSERT INTO public.counter VALUES ('record_number', 10005);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, '7b4ba4fd-1127-4842-aa2e-02316ce9eb51', '52cf9163-dd6b-43bf-a785-cd9527fcd482', 'ffdc64b8-4338-4480-94fa-d480f2aa0660', 'accept', '"someone@mail.example"', '', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, 'fa0f2f93-7c12-476c-a268-822a968e8fb3', '52cf9163-dd6b-43bf-a785-cd9527fcd482', '6fcfe43d-e77d-4a69-847b-c07b89e60e90', 'accept_edited', '"Mi"', '', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, '43bbf8cb-32a9-4f1b-9fe7-d6fe359a1476', '52cf9163-dd6b-43bf-a785-cd9527fcd482', '27e5419c-39b7-46c5-a527-07f9cf5ad4b7', 'reject', NULL, 'not legible', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, 'aed93b79-d430-4614-97c2-c6c2da6910d7', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '013cff79-552f-455b-9e78-5918b3a0e0b7', 'accept', '"someone@mail.example"', '', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, '9823d9d5-1170-4f36-8850-d23f8ce99ad0', 'f49f0274-7a37-4eb7-b13f-29663564fb03', 'aeda8bdc-f9ad-44ed-8c3b-1901a8a22649', 'accept_edited', '"Mi"', '', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, '05eae996-c31b-4a54-ac6e-1c6126e580ae', 'f49f0274-7a37-4eb7-b13f-29663564fb03', '76adcec3-3759-42e6-9dfc-c32139c4d921', 'reject', NULL, 'not legible', 'a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, '0e5b9c96-7607-45c6-8323-688dfae6e276', 'f49f0274-7a37-4eb7-b13f-29663564fb03', 'aeda8bdc-f9ad-44ed-8c3b-1901a8a22649', 'undo', NULL, '', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, '0636ba52-719a-4182-87eb-0e4bc927f18d', '3daeda19-4bf1-484a-a997-9bc988e8b899', 'e8c7d051-2489-4e74-81bb-5b5bafd1457b', 'accept', '"someone@mail.example"', '', '982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('e4eae4c7-5794-43d4-be7b-b65f125a737d', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', 'e4eae4c7-5794-43d4-be7b-b65f125a737d');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, '6cfd762f-bc16-4546-9acd-e45f536aa0e5', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, '6cfd762f-bc16-4546-9acd-e45f536aa0e5', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, '6cfd762f-bc16-4546-9acd-e45f536aa0e5', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, '6cfd762f-bc16-4546-9acd-e45f536aa0e5', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, 'd565381c-773b-4ef6-8fc5-8f20304fb379', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 2, 'email', NULL, '"someone@mail.example"', '7b4ba4fd-1127-4842-aa2e-02316ce9eb51', '52cf9163-dd6b-43bf-a785-cd9527fcd482', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, '58ab707a-4c2d-444b-9758-c78b10d1fa34', 3, 'preferred_name', NULL, '"Mi"', 'fa0f2f93-7c12-476c-a268-822a968e8fb3', '52cf9163-dd6b-43bf-a785-cd9527fcd482', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 2, 'email', NULL, '"someone@mail.example"', 'aed93b79-d430-4614-97c2-c6c2da6910d7', 'f49f0274-7a37-4eb7-b13f-29663564fb03', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 3, 'preferred_name', NULL, '"Mi"', '9823d9d5-1170-4f36-8850-d23f8ce99ad0', 'f49f0274-7a37-4eb7-b13f-29663564fb03', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 4, 'preferred_name', '"Mi"', NULL, '0e5b9c96-7607-45c6-8323-688dfae6e276', 'f49f0274-7a37-4eb7-b13f-29663564fb03', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 2, 'email', NULL, '"someone@mail.example"', '0636ba52-719a-4182-87eb-0e4bc927f18d', '3daeda19-4bf1-484a-a997-9bc988e8b899', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: image; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.image VALUES ('947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '2026-11-24T15:00:00.000Z', '\x89504e47206e6f74207265616c6c79002c20627574206279746573');


--
-- Data for Name: kiosk_trouble; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: match_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.match_key VALUES (-8460684880613555940, 10001);
INSERT INTO public.match_key VALUES (-7011506066135061911, 10001);
INSERT INTO public.match_key VALUES (-6493353402921765429, 10001);
INSERT INTO public.match_key VALUES (-4410235649685677943, 10001);
INSERT INTO public.match_key VALUES (-4305714934863938130, 10001);
INSERT INTO public.match_key VALUES (-4222791778177399325, 10001);
INSERT INTO public.match_key VALUES (-3224808168656453301, 10001);
INSERT INTO public.match_key VALUES (-3118586193880004556, 10001);
INSERT INTO public.match_key VALUES (943662511713322386, 10001);
INSERT INTO public.match_key VALUES (1254655433399002306, 10001);
INSERT INTO public.match_key VALUES (4216290670561454973, 10001);
INSERT INTO public.match_key VALUES (4240250128447070249, 10001);
INSERT INTO public.match_key VALUES (5377422584203293546, 10001);
INSERT INTO public.match_key VALUES (7066899657250124387, 10001);
INSERT INTO public.match_key VALUES (7699207636465157435, 10001);
INSERT INTO public.match_key VALUES (7971523339240207417, 10001);
INSERT INTO public.match_key VALUES (-8302964697092327934, 10002);
INSERT INTO public.match_key VALUES (-7914577897306821610, 10002);
INSERT INTO public.match_key VALUES (-4413029508732394419, 10002);
INSERT INTO public.match_key VALUES (-4120527560597548115, 10002);
INSERT INTO public.match_key VALUES (-3035979701381540932, 10002);
INSERT INTO public.match_key VALUES (-924480575870835656, 10002);
INSERT INTO public.match_key VALUES (375870309012110617, 10002);
INSERT INTO public.match_key VALUES (3574605845156883455, 10002);
INSERT INTO public.match_key VALUES (5190874333379027312, 10002);
INSERT INTO public.match_key VALUES (5469291568307924046, 10002);
INSERT INTO public.match_key VALUES (6434897018035492846, 10002);
INSERT INTO public.match_key VALUES (6570236060717330949, 10002);
INSERT INTO public.match_key VALUES (6726847522357735001, 10002);
INSERT INTO public.match_key VALUES (7266204097343912854, 10002);
INSERT INTO public.match_key VALUES (8683241247696183711, 10002);
INSERT INTO public.match_key VALUES (-4734080315575021808, 10003);
INSERT INTO public.match_key VALUES (-4413046001406817584, 10003);
INSERT INTO public.match_key VALUES (-495290876759227424, 10003);
INSERT INTO public.match_key VALUES (202821233612933553, 10003);
INSERT INTO public.match_key VALUES (872445910771637962, 10003);
INSERT INTO public.match_key VALUES (936074781968552075, 10003);
INSERT INTO public.match_key VALUES (1257269624628553063, 10003);
INSERT INTO public.match_key VALUES (1260055787093872062, 10003);
INSERT INTO public.match_key VALUES (1445320189502327241, 10003);
INSERT INTO public.match_key VALUES (1872696372857870151, 10003);
INSERT INTO public.match_key VALUES (3695638273436029317, 10003);
INSERT INTO public.match_key VALUES (5913590335143753217, 10003);
INSERT INTO public.match_key VALUES (6296575746181566478, 10003);
INSERT INTO public.match_key VALUES (6434897018035492846, 10003);
INSERT INTO public.match_key VALUES (6726847522357735001, 10003);
INSERT INTO public.match_key VALUES (-7412997631541107542, 10004);
INSERT INTO public.match_key VALUES (-6128537157801939602, 10004);
INSERT INTO public.match_key VALUES (-4433749679810912325, 10004);
INSERT INTO public.match_key VALUES (-4413044901895189373, 10004);
INSERT INTO public.match_key VALUES (-148011957351685460, 10004);
INSERT INTO public.match_key VALUES (-129124546605872177, 10004);
INSERT INTO public.match_key VALUES (1588873489708022813, 10004);
INSERT INTO public.match_key VALUES (4466231264009873404, 10004);
INSERT INTO public.match_key VALUES (4606821826738555719, 10004);
INSERT INTO public.match_key VALUES (4619048853813837363, 10004);
INSERT INTO public.match_key VALUES (6434897018035492846, 10004);
INSERT INTO public.match_key VALUES (6726847522357735001, 10004);
INSERT INTO public.match_key VALUES (7874475799601270045, 10004);
INSERT INTO public.match_key VALUES (8738376483290030491, 10004);
INSERT INTO public.match_key VALUES (9117846025229798633, 10004);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10001);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10002);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10003);


--
-- Data for Name: merge_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merge_move; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merged_record; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES (1, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (2, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (3, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (4, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (5, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (6, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (7, '2026-11-24T15:00:00.000Z');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES ('6cfd762f-bc16-4546-9acd-e45f536aa0e5', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('d565381c-773b-4ef6-8fc5-8f20304fb379', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('58ab707a-4c2d-444b-9758-c78b10d1fa34', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('89e75c26-7be5-4711-8b8e-b6511e7ed66f', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('52cf9163-dd6b-43bf-a785-cd9527fcd482', 'ffdc64b8-4338-4480-94fa-d480f2aa0660', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('52cf9163-dd6b-43bf-a785-cd9527fcd482', '6fcfe43d-e77d-4a69-847b-c07b89e60e90', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('52cf9163-dd6b-43bf-a785-cd9527fcd482', '27e5419c-39b7-46c5-a527-07f9cf5ad4b7', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('f49f0274-7a37-4eb7-b13f-29663564fb03', '013cff79-552f-455b-9e78-5918b3a0e0b7', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('f49f0274-7a37-4eb7-b13f-29663564fb03', '76adcec3-3759-42e6-9dfc-c32139c4d921', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('f49f0274-7a37-4eb7-b13f-29663564fb03', 'aeda8bdc-f9ad-44ed-8c3b-1901a8a22649', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3daeda19-4bf1-484a-a997-9bc988e8b899', '589c79e3-ddf9-4eb4-be4b-d1c72e473db0', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3daeda19-4bf1-484a-a997-9bc988e8b899', '9d57ba73-de34-49f1-947c-aece9d3b5587', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3daeda19-4bf1-484a-a997-9bc988e8b899', 'e8c7d051-2489-4e74-81bb-5b5bafd1457b', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('6f8ed72d-5f8c-4f6d-8411-f296577550c4', '618ac720-ae13-46ba-b52a-8fd085710c31', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('6f8ed72d-5f8c-4f6d-8411-f296577550c4', '1d05dec2-3b09-4515-bc57-55681f6b0708', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('6f8ed72d-5f8c-4f6d-8411-f296577550c4', '45907778-fd8a-44c9-8bd0-e78718cff74e', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


--
-- Data for Name: record_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.record_term VALUES ('&ngannguyen', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&ngannguyenreyes', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&ngminguyen', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&ngminguyenreyes', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&reanreyes', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&remireyes', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~NKNRS~AN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~NKNRS~MN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~NKNRS~MNN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~NKN~AN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~NKN~MN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~NKN~MNN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~RS~AN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~RS~MN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('&~RS~MNN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('0178', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('10003', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('12325550178', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('19991231', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('2325550178', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('5550178', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('anh', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('minh', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('minhanh', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('nguyen', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('nguyenreyes', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('reyes', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('~AN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('~MN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('~MNN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('~NKN', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('~NKNRS', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('~RS', 10003, 1297340227752839488);
INSERT INTO public.record_term VALUES ('0179', 10004, 0);
INSERT INTO public.record_term VALUES ('10004', 10004, 0);
INSERT INTO public.record_term VALUES ('12325550179', 10004, 0);
INSERT INTO public.record_term VALUES ('20010203', 10004, 0);
INSERT INTO public.record_term VALUES ('2325550179', 10004, 0);
INSERT INTO public.record_term VALUES ('5550179', 10004, 0);
INSERT INTO public.record_term VALUES ('क्षत्रिय', 10004, 0);
INSERT INTO public.record_term VALUES ('नोरा', 10004, 0);
INSERT INTO public.record_term VALUES ('10005', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('drop', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('droptable', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('table', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('~TPL', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('~TRP', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('~TRPTPL', 10005, 1297179079438565378);
INSERT INTO public.record_term VALUES ('&whnowhitfield', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('&~ATFLT~NR', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('0142', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('10001', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('12325550142', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('19560709', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('2325550142', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('4471', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('5550142', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('9920', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('mm', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('mm44719920', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('nora', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('whitfield', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('~ATFLT', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('~NR', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('mi', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('~M', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('&~ATFLT~M', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('&whmiwhitfield', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('&doludonovan', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('&odluodonovan', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('&~ATNFN~LKJ', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('&~TNFN~LKJ', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('0177', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('10002', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('12325550177', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('19600302', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('2325550177', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('5550177', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('donovan', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('lucja', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('o', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('odonovan', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('~ATNFN', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('~LKJ', 10002, 3463549657160885249);
INSERT INTO public.record_term VALUES ('~TNFN', 10002, 3463549657160885249);


--
-- Data for Name: refused_submission; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES ('982ffcfd-f120-4dcc-b1ad-a5ef900119b5', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('a0e972b4-e72c-4f65-b1c7-c53658c7a376', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('52cf9163-dd6b-43bf-a785-cd9527fcd482', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', '2026-11-24T15:00:00.000Z', 'cc4362f7a76f6b8db0c2259c46fd2b1316bea2f75c78bf6f580ccc9d15dfef82', '\x7b226170706f696e746d656e74223a2238363864363830652d663865372d343733652d386664642d346565666531653335653361222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2266666463363462382d343333382d343438302d393466612d643438306632616130363630222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2236666366653433642d653737642d346136392d383437622d633037623839653630653930222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2232376535343139632d333962372d343663352d613532372d303766396366356164346237222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2235326366393136332d646436622d343362662d613738352d636439353237666364343832222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2235386162373037612d346332642d343434622d393735382d633738623130643166613334222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', '58ab707a-4c2d-444b-9758-c78b10d1fa34', '868d680e-f8e7-473e-8fdd-4eefe1e35e3a', 1, 0, 0);
INSERT INTO public.submission VALUES ('f49f0274-7a37-4eb7-b13f-29663564fb03', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', '2026-11-24T15:01:00.000Z', '80b1c96413dcd5619599dcda30416170623db50dbc02fd99b97f63febef16dc8', '\x7b226170706f696e746d656e74223a2236393163383638352d636135332d343231612d626332352d343631613262353435333930222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2230313363666637392d353532662d343535622d396537382d353931386233613065306237222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2261656461386264632d663961642d343465642d386333622d313930316138613232363439222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2237366164636563332d333735392d343265362d396466632d633332313339633464393231222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2266343966303237342d376133372d346562372d623133662d323936363335363466623033222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2231666364323261652d306264332d343461392d626632372d313866376265316161633466222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', '1fcd22ae-0bd3-44a9-bf27-18f7be1aac4f', '691c8685-ca53-421a-bc25-461a2b545390', 1, 1, 0);
INSERT INTO public.submission VALUES ('3daeda19-4bf1-484a-a997-9bc988e8b899', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', '2026-11-24T15:02:00.000Z', '440ef6f416d1c8659d6cd8bf90538e92967d63d218e9895aabd62ae77925f9cf', '\x7b226170706f696e746d656e74223a2265346363333935382d363336652d346365392d613661382d373430316536623665633431222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2265386337643035312d323438392d346537342d383162622d356235626166643134353762222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2235383963373965332d646466392d346562342d626534622d643163373265343733646230222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2239643537626137332d646533342d343966312d393437632d616563653964336235353837222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2233646165646131392d346266312d343834612d613939372d396263393838653862383939222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2238396537356332362d376265352d343731312d386238652d623635313165376564363666222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', '89e75c26-7be5-4711-8b8e-b6511e7ed66f', 'e4cc3958-636e-4ce9-a6a8-7401e6b6ec41', 1, 2, 0);
INSERT INTO public.submission VALUES ('6f8ed72d-5f8c-4f6d-8411-f296577550c4', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', '2026-11-24T15:03:00.000Z', '243a9bf6d246567405b984e68354238405526237879e4b0eb99cae2172c6a8f8', '\x7b226170706f696e746d656e74223a2237333863353237322d313562342d346539372d393236362d316330666365653062646336222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2236313861633732302d616531332d343662612d623532612d386664303835373130633331222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2231643035646563322d336230392d343531352d626335372d353536383166366230373038222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2234353930373737382d666438612d343463392d386264302d653738373138636666373465222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2236663865643732642d356638632d346636642d383431312d663239363537373535306334222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2236636664373632662d626331362d343534362d396163642d653435663533366161306535222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', '6cfd762f-bc16-4546-9acd-e45f536aa0e5', '738c5272-15b4-4e97-9266-1c0fcee0bdc6', 1, 3, 0);
INSERT INTO public.submission VALUES ('83154003-9860-419f-9849-8a93134e0cac', 'e4eae4c7-5794-43d4-be7b-b65f125a737d', '2026-11-24T15:04:00.000Z', '32fb68359c1b65152291a853b8364dc757cd9ecb5ebdededea3dfa407831c309', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2238333135343030332d393836302d343139662d393834392d386139333133346530636163222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


--
-- Data for Name: submission_image; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: decision_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decision_number_seq', 8, true);


--
-- Name: history_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.history_number_seq', 25, true);


--
-- Name: merge_decision_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.merge_decision_number_seq', 1, false);


--
-- Name: refused_submission_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.refused_submission_number_seq', 1, false);


--
-- Name: appointment appointment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (id);


--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (place);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (submission, place);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: decision decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_id_key UNIQUE (id);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (number);


--
-- Name: device device_certificate_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_certificate_key UNIQUE (certificate);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);


--
-- Name: enrolment enrolment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_pkey PRIMARY KEY (code_hash);


--
-- Name: help_call help_call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_call
    ADD CONSTRAINT help_call_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (number);


--
-- Name: image image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.image
    ADD CONSTRAINT image_pkey PRIMARY KEY (sha256);


--
-- Name: kiosk_trouble kiosk_trouble_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kiosk_trouble
    ADD CONSTRAINT kiosk_trouble_pkey PRIMARY KEY (device);


--
-- Name: match_key match_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match_key
    ADD CONSTRAINT match_key_pkey PRIMARY KEY (match_key, record_number);


--
-- Name: merge_decision merge_decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_id_key UNIQUE (id);


--
-- Name: merge_decision merge_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_pkey PRIMARY KEY (number);


--
-- Name: merge_move merge_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_move
    ADD CONSTRAINT merge_move_pkey PRIMARY KEY (merge, kind, moved);


--
-- Name: merged_record merged_record_merge_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_merge_key UNIQUE (merge);


--
-- Name: merged_record merged_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_pkey PRIMARY KEY (patient);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: patient patient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_pkey PRIMARY KEY (id);


--
-- Name: patient patient_record_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_record_number_key UNIQUE (record_number);


--
-- Name: payer payer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payer
    ADD CONSTRAINT payer_pkey PRIMARY KEY (name_key);


--
-- Name: proposed_change proposed_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_pkey PRIMARY KEY (submission, id);


--
-- Name: record_term record_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_term
    ADD CONSTRAINT record_term_pkey PRIMARY KEY (term, record_number);


--
-- Name: refused_submission refused_submission_content_sha256_claimed_id_device_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_content_sha256_claimed_id_device_key UNIQUE (content_sha256, claimed_id, device);


--
-- Name: refused_submission refused_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_pkey PRIMARY KEY (number);


--
-- Name: roster_day roster_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_day
    ADD CONSTRAINT roster_day_pkey PRIMARY KEY (place);


--
-- Name: roster roster_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT roster_pkey PRIMARY KEY (appointment);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: staff_session staff_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT staff_session_pkey PRIMARY KEY (token_hash);


--
-- Name: staff staff_user_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_user_name_key UNIQUE (user_name);


--
-- Name: submission_image submission_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_pkey PRIMARY KEY (submission, place);


--
-- Name: submission submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);


--
-- Name: appointment_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_patient ON public.appointment USING btree (patient, starts_at);


--
-- Name: appointment_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_starts_at ON public.appointment USING btree (starts_at);


--
-- Name: consent_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX consent_patient ON public.consent USING btree (patient, consent_key);


--
-- Name: decision_submission; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_submission ON public.decision USING btree (submission);


--
-- Name: help_call_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX help_call_open ON public.help_call USING btree (called_at) WHERE (ended_at IS NULL);


--
-- Name: history_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX history_patient ON public.history USING btree (patient, number);


--
-- Name: merge_decision_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_decision_merged ON public.merge_decision USING btree (merged, number);


--
-- Name: merge_decision_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_decision_survivor ON public.merge_decision USING btree (survivor, number);


--
-- Name: merged_record_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merged_record_survivor ON public.merged_record USING btree (survivor);


--
-- Name: record_term_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_term_record ON public.record_term USING btree (record_number, term);


--
-- Name: roster_sequence; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX roster_sequence ON public.roster USING btree (sequence);


--
-- Name: staff_session_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX staff_session_staff ON public.staff_session USING btree (staff);


--
-- Name: submission_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_open ON public.submission USING btree (received_at) WHERE ((pending > 0) OR (patient IS NULL));


--
-- Name: submission_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_patient ON public.submission USING btree (patient);


--
-- Name: audit audit_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_emptied BEFORE TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON public.history FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON public.history FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_emptied BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_changed BEFORE UPDATE ON public.merge_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_deleted BEFORE DELETE ON public.merge_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_emptied BEFORE TRUNCATE ON public.merge_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: appointment appointment_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: consent consent_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: consent consent_signature_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_signature_fkey FOREIGN KEY (signature) REFERENCES public.image(sha256);


--
-- Name: consent consent_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: decision decision_submission_change_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_submission_change_fkey FOREIGN KEY (submission, change) REFERENCES public.proposed_change(submission, id);


--
-- Name: enrolment enrolment_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: help_call help_call_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_call
    ADD CONSTRAINT help_call_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: history history_decision_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_decision_fkey FOREIGN KEY (decision) REFERENCES public.decision(id);


--
-- Name: history history_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: history history_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: kiosk_trouble kiosk_trouble_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kiosk_trouble
    ADD CONSTRAINT kiosk_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: match_key match_key_record_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match_key
    ADD CONSTRAINT match_key_record_number_fkey FOREIGN KEY (record_number) REFERENCES public.patient(record_number);


--
-- Name: merge_decision merge_decision_merged_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_merged_fkey FOREIGN KEY (merged) REFERENCES public.patient(id);


--
-- Name: merge_decision merge_decision_survivor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_survivor_fkey FOREIGN KEY (survivor) REFERENCES public.patient(id);


--
-- Name: merge_decision merge_decision_undoes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.merge_decision(id);


--
-- Name: merge_move merge_move_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_move
    ADD CONSTRAINT merge_move_merge_fkey FOREIGN KEY (merge) REFERENCES public.merge_decision(id);


--
-- Name: merged_record merged_record_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_merge_fkey FOREIGN KEY (merge) REFERENCES public.merge_decision(id);


--
-- Name: merged_record merged_record_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: merged_record merged_record_survivor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_survivor_fkey FOREIGN KEY (survivor) REFERENCES public.patient(id);


--
-- Name: proposed_change proposed_change_evidence_image_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_evidence_image_fkey FOREIGN KEY (evidence_image) REFERENCES public.image(sha256);


--
-- Name: proposed_change proposed_change_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: record_term record_term_record_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_term
    ADD CONSTRAINT record_term_record_number_fkey FOREIGN KEY (record_number) REFERENCES public.patient(record_number);


--
-- Name: refused_submission refused_submission_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: roster roster_appointment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT roster_appointment_fkey FOREIGN KEY (appointment) REFERENCES public.appointment(id);


--
-- Name: staff_session staff_session_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT staff_session_staff_fkey FOREIGN KEY (staff) REFERENCES public.staff(id);


--
-- Name: submission submission_appointment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_appointment_fkey FOREIGN KEY (appointment) REFERENCES public.appointment(id);


--
-- Name: submission submission_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: submission_image submission_image_image_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_image_fkey FOREIGN KEY (image) REFERENCES public.image(sha256);


--
-- Name: submission_image submission_image_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: submission submission_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- PostgreSQL database dump complete
--
