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

INSERT INTO public.appointment VALUES ('70c96038-7492-49d6-bf65-fa4a32deb1ec', 'd6c73274-535a-49d0-8f8d-f97e439dda11', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('ea415f25-3699-4332-b1a0-9999fe28fde7', '06ce654e-d864-4bbd-9245-4eb80d3950eb', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('9805b7b8-e3e8-479e-bbae-4fea7f715e07', 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('d0b72222-8e94-40eb-89a6-e2a8c5ac453c', '9816d4aa-11af-49f7-87a9-7993a2b46446', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'device.enrolled', 'a890e098-6327-49e9-83dc-6638337cd951', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', 'c0b5bfbb9c2ebf16e3780958c07bdf8827b9386d59e8b2d18717c85bdf924093');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', 'fb377e48-84dd-493a-8f6e-9542b4635fac', '{"role":"secretary"}', 'c0b5bfbb9c2ebf16e3780958c07bdf8827b9386d59e8b2d18717c85bdf924093', 'fd5dc74de69ccde06e977482c6ed9378187d1dd3cc6cdf34fff6cdf78e2dfdf9');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '9c18beb2-1305-420c-9185-209ce337cbe3', '{"role":"manager"}', 'fd5dc74de69ccde06e977482c6ed9378187d1dd3cc6cdf34fff6cdf78e2dfdf9', 'aefab519fb3759765b6fda10f3ccd93a8d84f9dbafb3c5dc9345949de7e8b6dc');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'patient.created', 'd6c73274-535a-49d0-8f8d-f97e439dda11', '{"provenance":"import"}', 'aefab519fb3759765b6fda10f3ccd93a8d84f9dbafb3c5dc9345949de7e8b6dc', 'dfc9f138a4bc53b2b8d8025f42d1316e4cc9b094593ba0c11ef4a197e27a99a8');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'patient.created', '06ce654e-d864-4bbd-9245-4eb80d3950eb', '{"provenance":"import"}', 'dfc9f138a4bc53b2b8d8025f42d1316e4cc9b094593ba0c11ef4a197e27a99a8', '9c6d19388c0e66b5a815b2bea70decdd3f05b487caf4c94ee4f010d2c85bb262');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'patient.created', 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', '{"provenance":"import"}', '9c6d19388c0e66b5a815b2bea70decdd3f05b487caf4c94ee4f010d2c85bb262', '0718a58ca6f190de82fa7632a30119b6e1cca25b0a6beac1abd2ec46adbffd9e');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'patient.created', '9816d4aa-11af-49f7-87a9-7993a2b46446', '{"provenance":"import"}', '0718a58ca6f190de82fa7632a30119b6e1cca25b0a6beac1abd2ec46adbffd9e', '1a9801cd50a4b3447f207a57be5ab410df4f74526c0981d3fb22df81b2031a8c');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'patient.created', '56023c53-c3eb-4716-af0c-86ba8ee34044', '{"provenance":"import"}', '1a9801cd50a4b3447f207a57be5ab410df4f74526c0981d3fb22df81b2031a8c', '9f0a0aedd90c9f203da16dab5b059e65726b3208d474b076cf317f7f3c66120e');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'appointment.booked', '70c96038-7492-49d6-bf65-fa4a32deb1ec', '{"patient":"d6c73274-535a-49d0-8f8d-f97e439dda11"}', '9f0a0aedd90c9f203da16dab5b059e65726b3208d474b076cf317f7f3c66120e', '53364722a0054fee510c2cd32d628e66a47fe043c97990ababb9158de59ce91b');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', '53364722a0054fee510c2cd32d628e66a47fe043c97990ababb9158de59ce91b', '43d9da2ad36b1ec1abf999b23c323c88f7ef18d196abef9a5e8db055705885e7');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'submission.received', '83a92a1f-4790-41fb-8272-d496e257ffd1', '{"changes":3,"content":"33560179847eb929bc425e4722b7dc4a3de6481733fbf1820e667d96df2fc22e","patient":"d6c73274-535a-49d0-8f8d-f97e439dda11"}', '43d9da2ad36b1ec1abf999b23c323c88f7ef18d196abef9a5e8db055705885e7', 'b9d141cc978673a23ab83cbbad1ac02634b69a6b54c4cf6f24b277d69d298433');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'change.accepted', '83a92a1f-4790-41fb-8272-d496e257ffd1', '{"change":"02f89ac8-df07-4a1b-9b2e-c388e2e3a165","decision":"f2cd4f6f-90bc-4cc6-8073-ea9c42c16e1f","field":"email","kind":"accept","patient":"d6c73274-535a-49d0-8f8d-f97e439dda11","version":2}', 'b9d141cc978673a23ab83cbbad1ac02634b69a6b54c4cf6f24b277d69d298433', 'b29e691e6d663d9911145083300fca8efade604ff0eacbf372a9233278c6e7b7');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', 'change.accepted', '83a92a1f-4790-41fb-8272-d496e257ffd1', '{"change":"86d1f281-dc42-4183-aa77-c567d143bd90","decision":"30760b7c-a5a0-450d-a8a3-19d80be186b3","field":"preferred_name","kind":"accept_edited","patient":"d6c73274-535a-49d0-8f8d-f97e439dda11","version":3}', 'b29e691e6d663d9911145083300fca8efade604ff0eacbf372a9233278c6e7b7', '64408c9df577bc951bca4d3619fff5f58b61b1dcbfe1f46d2d630492bba57cf7');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', 'change.rejected', '83a92a1f-4790-41fb-8272-d496e257ffd1', '{"change":"585a26dd-3f12-4556-b16e-49b84cb409a0","decision":"5fda2814-6a06-4a86-8087-377f4750130a","field":"pronouns","kind":"reject","patient":"d6c73274-535a-49d0-8f8d-f97e439dda11","version":3}', '64408c9df577bc951bca4d3619fff5f58b61b1dcbfe1f46d2d630492bba57cf7', 'bb45c2963774b57494b408b590d9c7774232c8161443a93327f4c34fcf04fcb9');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'appointment.booked', 'ea415f25-3699-4332-b1a0-9999fe28fde7', '{"patient":"06ce654e-d864-4bbd-9245-4eb80d3950eb"}', 'bb45c2963774b57494b408b590d9c7774232c8161443a93327f4c34fcf04fcb9', '71b38e186c7423856ad834e60e83284852317e2693e2b98a5bbe3bd3e95f61a4');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'submission.received', '2cb5b70e-e011-44b2-b581-446ca782c37a', '{"changes":3,"content":"c30bb1e0e5459625d50ef861371a8c7cb33d0689c0fe15631ba76ba00d061514","patient":"06ce654e-d864-4bbd-9245-4eb80d3950eb"}', '71b38e186c7423856ad834e60e83284852317e2693e2b98a5bbe3bd3e95f61a4', '37d5a22066cbe536d7a69fdeb4cb318b97605dcffd3f3b3ef8a0cc9b79c9f875');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'change.accepted', '2cb5b70e-e011-44b2-b581-446ca782c37a', '{"change":"52237305-7e47-4cb0-8bbc-d3ac4690b6ca","decision":"2e1d291e-b439-4778-abd4-6dc56f071b2f","field":"email","kind":"accept","patient":"06ce654e-d864-4bbd-9245-4eb80d3950eb","version":2}', '37d5a22066cbe536d7a69fdeb4cb318b97605dcffd3f3b3ef8a0cc9b79c9f875', '5635b0ce77f01c711769b3c5f75b50b3bc5fd9ed0862db78fa563f447ce0675c');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', 'change.accepted', '2cb5b70e-e011-44b2-b581-446ca782c37a', '{"change":"0d9039f1-12f2-4ca4-9b02-60a825a308b8","decision":"efa8584e-1d3e-4b04-ad32-4fdcda3e360d","field":"preferred_name","kind":"accept_edited","patient":"06ce654e-d864-4bbd-9245-4eb80d3950eb","version":3}', '5635b0ce77f01c711769b3c5f75b50b3bc5fd9ed0862db78fa563f447ce0675c', 'af6cffa3998ecb5dc4a6cc6b86d1b31fb0ea79330cece65542e7eefb2576c087');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', 'change.rejected', '2cb5b70e-e011-44b2-b581-446ca782c37a', '{"change":"3303ce6a-f67c-4886-b05b-c176ee2dd3c9","decision":"a955da8e-3da6-4442-8405-4d5d1c99aad7","field":"pronouns","kind":"reject","patient":"06ce654e-d864-4bbd-9245-4eb80d3950eb","version":3}', 'af6cffa3998ecb5dc4a6cc6b86d1b31fb0ea79330cece65542e7eefb2576c087', '1d8ded8a93bbbcf9bc72935e418fc5cee18c05858284066231e14ccdb387ebc1');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'decision.undone', '2cb5b70e-e011-44b2-b581-446ca782c37a', '{"change":"0d9039f1-12f2-4ca4-9b02-60a825a308b8","decision":"8befbddd-c47d-4fdc-9e71-cff70f093d51","field":"preferred_name","kind":"undo","patient":"06ce654e-d864-4bbd-9245-4eb80d3950eb","version":4}', '1d8ded8a93bbbcf9bc72935e418fc5cee18c05858284066231e14ccdb387ebc1', 'd3de5df23ffcf2dd6fb89529dc86041a045047cdbbe848a7b1a1ec35687d1abc');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'appointment.booked', '9805b7b8-e3e8-479e-bbae-4fea7f715e07', '{"patient":"fa8e02fe-61e4-4197-b1c3-ba7924d49f73"}', 'd3de5df23ffcf2dd6fb89529dc86041a045047cdbbe848a7b1a1ec35687d1abc', 'df9c25cc4b3eedb236f8c6baca25bbd788d2bcaef0c02716e3e9870a7ba3ad8d');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'submission.received', 'e771ee04-9f43-4070-a61c-191673178e1f', '{"changes":3,"content":"032b6dd2c07f70e7999461feccdd307da41f7d32cb981dce88097e3eca3d566d","patient":"fa8e02fe-61e4-4197-b1c3-ba7924d49f73"}', 'df9c25cc4b3eedb236f8c6baca25bbd788d2bcaef0c02716e3e9870a7ba3ad8d', 'a51bb788c061735a13a10165661978c5394c7264bc8703a31093a35b5306a4a5');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'change.accepted', 'e771ee04-9f43-4070-a61c-191673178e1f', '{"change":"2fc07230-7653-43d4-a100-22b95c32a434","decision":"02d52b48-0532-4a56-b30f-8ef48a9da08e","field":"email","kind":"accept","patient":"fa8e02fe-61e4-4197-b1c3-ba7924d49f73","version":2}', 'a51bb788c061735a13a10165661978c5394c7264bc8703a31093a35b5306a4a5', '8bbd799f57e730c27f7522e3ca66dd133fb5489eae448513f80d8484d448414a');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', 'appointment.booked', 'd0b72222-8e94-40eb-89a6-e2a8c5ac453c', '{"patient":"9816d4aa-11af-49f7-87a9-7993a2b46446"}', '8bbd799f57e730c27f7522e3ca66dd133fb5489eae448513f80d8484d448414a', 'bbe79acdbd4ef77598cfd5b1df3d0aed7477a7739fb453ec958527babd7680ec');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'submission.received', '3cdce74c-09ce-4012-ba9e-0113442cf685', '{"changes":3,"content":"4b33813ed372aee299f325a7ff9b41f98dc0c0d84698970b1eadeb8a3844d39a","patient":"9816d4aa-11af-49f7-87a9-7993a2b46446"}', 'bbe79acdbd4ef77598cfd5b1df3d0aed7477a7739fb453ec958527babd7680ec', 'ac85501f4b42bd71066f5712642a99576babe799c54311dc5afec62f65265b7f');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', 'a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', 'submission.received', '5f2b29cc-5977-42fd-baf3-e3a810adab88', '{"changes":0,"content":"752834baa0bc0ce69a1200424a7e77e2e0b5f0784274027fe562de1a291cadfe","patient":""}', 'ac85501f4b42bd71066f5712642a99576babe799c54311dc5afec62f65265b7f', 'b6b543d7a7a24b3a649d62b5fd354eb17cc46843f4f164709a04cc270c1f13d7');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, 'b6b543d7a7a24b3a649d62b5fd354eb17cc46843f4f164709a04cc270c1f13d7');


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

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, 'f2cd4f6f-90bc-4cc6-8073-ea9c42c16e1f', '83a92a1f-4790-41fb-8272-d496e257ffd1', '02f89ac8-df07-4a1b-9b2e-c388e2e3a165', 'accept', '"someone@mail.example"', '', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, '30760b7c-a5a0-450d-a8a3-19d80be186b3', '83a92a1f-4790-41fb-8272-d496e257ffd1', '86d1f281-dc42-4183-aa77-c567d143bd90', 'accept_edited', '"Mi"', '', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, '5fda2814-6a06-4a86-8087-377f4750130a', '83a92a1f-4790-41fb-8272-d496e257ffd1', '585a26dd-3f12-4556-b16e-49b84cb409a0', 'reject', NULL, 'not legible', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, '2e1d291e-b439-4778-abd4-6dc56f071b2f', '2cb5b70e-e011-44b2-b581-446ca782c37a', '52237305-7e47-4cb0-8bbc-d3ac4690b6ca', 'accept', '"someone@mail.example"', '', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, 'efa8584e-1d3e-4b04-ad32-4fdcda3e360d', '2cb5b70e-e011-44b2-b581-446ca782c37a', '0d9039f1-12f2-4ca4-9b02-60a825a308b8', 'accept_edited', '"Mi"', '', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, 'a955da8e-3da6-4442-8405-4d5d1c99aad7', '2cb5b70e-e011-44b2-b581-446ca782c37a', '3303ce6a-f67c-4886-b05b-c176ee2dd3c9', 'reject', NULL, 'not legible', '9c18beb2-1305-420c-9185-209ce337cbe3', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, '8befbddd-c47d-4fdc-9e71-cff70f093d51', '2cb5b70e-e011-44b2-b581-446ca782c37a', '0d9039f1-12f2-4ca4-9b02-60a825a308b8', 'undo', NULL, '', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, '02d52b48-0532-4a56-b30f-8ef48a9da08e', 'e771ee04-9f43-4070-a61c-191673178e1f', '2fc07230-7653-43d4-a100-22b95c32a434', 'accept', '"someone@mail.example"', '', 'fb377e48-84dd-493a-8f6e-9542b4635fac', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('a890e098-6327-49e9-83dc-6638337cd951', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', 'a890e098-6327-49e9-83dc-6638337cd951');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, '9816d4aa-11af-49f7-87a9-7993a2b46446', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, '9816d4aa-11af-49f7-87a9-7993a2b46446', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, '9816d4aa-11af-49f7-87a9-7993a2b46446', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, '9816d4aa-11af-49f7-87a9-7993a2b46446', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, '56023c53-c3eb-4716-af0c-86ba8ee34044', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 2, 'email', NULL, '"someone@mail.example"', 'f2cd4f6f-90bc-4cc6-8073-ea9c42c16e1f', '83a92a1f-4790-41fb-8272-d496e257ffd1', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, 'd6c73274-535a-49d0-8f8d-f97e439dda11', 3, 'preferred_name', NULL, '"Mi"', '30760b7c-a5a0-450d-a8a3-19d80be186b3', '83a92a1f-4790-41fb-8272-d496e257ffd1', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 2, 'email', NULL, '"someone@mail.example"', '2e1d291e-b439-4778-abd4-6dc56f071b2f', '2cb5b70e-e011-44b2-b581-446ca782c37a', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 3, 'preferred_name', NULL, '"Mi"', 'efa8584e-1d3e-4b04-ad32-4fdcda3e360d', '2cb5b70e-e011-44b2-b581-446ca782c37a', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, '06ce654e-d864-4bbd-9245-4eb80d3950eb', 4, 'preferred_name', '"Mi"', NULL, '8befbddd-c47d-4fdc-9e71-cff70f093d51', '2cb5b70e-e011-44b2-b581-446ca782c37a', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 2, 'email', NULL, '"someone@mail.example"', '02d52b48-0532-4a56-b30f-8ef48a9da08e', 'e771ee04-9f43-4070-a61c-191673178e1f', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


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

INSERT INTO public.patient VALUES ('9816d4aa-11af-49f7-87a9-7993a2b46446', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('56023c53-c3eb-4716-af0c-86ba8ee34044', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('d6c73274-535a-49d0-8f8d-f97e439dda11', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('06ce654e-d864-4bbd-9245-4eb80d3950eb', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('fa8e02fe-61e4-4197-b1c3-ba7924d49f73', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('83a92a1f-4790-41fb-8272-d496e257ffd1', '02f89ac8-df07-4a1b-9b2e-c388e2e3a165', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('83a92a1f-4790-41fb-8272-d496e257ffd1', '86d1f281-dc42-4183-aa77-c567d143bd90', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('83a92a1f-4790-41fb-8272-d496e257ffd1', '585a26dd-3f12-4556-b16e-49b84cb409a0', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('2cb5b70e-e011-44b2-b581-446ca782c37a', '52237305-7e47-4cb0-8bbc-d3ac4690b6ca', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('2cb5b70e-e011-44b2-b581-446ca782c37a', '3303ce6a-f67c-4886-b05b-c176ee2dd3c9', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('2cb5b70e-e011-44b2-b581-446ca782c37a', '0d9039f1-12f2-4ca4-9b02-60a825a308b8', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('e771ee04-9f43-4070-a61c-191673178e1f', 'aa9874f3-b175-4a82-8703-039713defee8', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('e771ee04-9f43-4070-a61c-191673178e1f', '7ddbeab6-8fa9-4d25-8be8-7213fb1ce744', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('e771ee04-9f43-4070-a61c-191673178e1f', '2fc07230-7653-43d4-a100-22b95c32a434', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('3cdce74c-09ce-4012-ba9e-0113442cf685', '5ee33171-fd7d-4545-acc7-71ab32cbd158', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3cdce74c-09ce-4012-ba9e-0113442cf685', '4df5f0c2-ef4f-4553-b196-97fc714a76be', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('3cdce74c-09ce-4012-ba9e-0113442cf685', '7038ac15-2e89-4c27-abc7-957c0f6848ac', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


--
-- Data for Name: record_term; Type: TABLE DATA; Schema: public; Owner: -
--

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
INSERT INTO public.record_term VALUES ('~M', 10001, 2377909399353581584);
INSERT INTO public.record_term VALUES ('mi', 10001, 2377909399353581584);
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

INSERT INTO public.staff VALUES ('fb377e48-84dd-493a-8f6e-9542b4635fac', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('9c18beb2-1305-420c-9185-209ce337cbe3', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('83a92a1f-4790-41fb-8272-d496e257ffd1', 'a890e098-6327-49e9-83dc-6638337cd951', '2026-11-24T15:00:00.000Z', '33560179847eb929bc425e4722b7dc4a3de6481733fbf1820e667d96df2fc22e', '\x7b226170706f696e746d656e74223a2237306339363033382d373439322d343964362d626636352d666134613332646562316563222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2230326638396163382d646630372d346131622d396232652d633338386532653361313635222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2238366431663238312d646334322d343138332d616137372d633536376431343362643930222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2235383561323664642d336631322d343535362d623136652d343962383463623430396130222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2238336139326131662d343739302d343166622d383237322d643439366532353766666431222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2264366337333237342d353335612d343964302d386638642d663937653433396464613131222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', 'd6c73274-535a-49d0-8f8d-f97e439dda11', '70c96038-7492-49d6-bf65-fa4a32deb1ec', 1, 0, 0);
INSERT INTO public.submission VALUES ('2cb5b70e-e011-44b2-b581-446ca782c37a', 'a890e098-6327-49e9-83dc-6638337cd951', '2026-11-24T15:01:00.000Z', 'c30bb1e0e5459625d50ef861371a8c7cb33d0689c0fe15631ba76ba00d061514', '\x7b226170706f696e746d656e74223a2265613431356632352d333639392d343333322d623161302d393939396665323866646537222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2235323233373330352d376534372d346362302d386262632d643361633436393062366361222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2230643930333966312d313266322d346361342d396230322d363061383235613330386238222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2233333033636536612d663637632d343838362d623035622d633137366565326464336339222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2232636235623730652d653031312d343462322d623538312d343436636137383263333761222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2230366365363534652d643836342d346262642d393234352d346562383064333935306562222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', '06ce654e-d864-4bbd-9245-4eb80d3950eb', 'ea415f25-3699-4332-b1a0-9999fe28fde7', 1, 1, 0);
INSERT INTO public.submission VALUES ('e771ee04-9f43-4070-a61c-191673178e1f', 'a890e098-6327-49e9-83dc-6638337cd951', '2026-11-24T15:02:00.000Z', '032b6dd2c07f70e7999461feccdd307da41f7d32cb981dce88097e3eca3d566d', '\x7b226170706f696e746d656e74223a2239383035623762382d653365382d343739652d626261652d346665613766373135653037222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2232666330373233302d373635332d343364342d613130302d323262393563333261343334222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2261613938373466332d623137352d346138322d383730332d303339373133646566656538222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2237646462656162362d386661392d346432352d386265382d373231336662316365373434222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2265373731656530342d396634332d343037302d613631632d313931363733313738653166222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2266613865303266652d363165342d343139372d623163332d626137393234643439663733222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', 'fa8e02fe-61e4-4197-b1c3-ba7924d49f73', '9805b7b8-e3e8-479e-bbae-4fea7f715e07', 1, 2, 0);
INSERT INTO public.submission VALUES ('3cdce74c-09ce-4012-ba9e-0113442cf685', 'a890e098-6327-49e9-83dc-6638337cd951', '2026-11-24T15:03:00.000Z', '4b33813ed372aee299f325a7ff9b41f98dc0c0d84698970b1eadeb8a3844d39a', '\x7b226170706f696e746d656e74223a2264306237323232322d386539342d343065622d383961362d653261386335616334353363222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2235656533333137312d666437642d343534352d616363372d373161623332636264313538222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2234646635663063322d656634662d343535332d623139362d393766633731346137366265222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2237303338616331352d326538392d346332372d616263372d393537633066363834386163222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2233636463653734632d303963652d343031322d626139652d303131333434326366363835222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2239383136643461612d313161662d343966372d383761392d373939336132623436343436222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', '9816d4aa-11af-49f7-87a9-7993a2b46446', 'd0b72222-8e94-40eb-89a6-e2a8c5ac453c', 1, 3, 0);
INSERT INTO public.submission VALUES ('5f2b29cc-5977-42fd-baf3-e3a810adab88', 'a890e098-6327-49e9-83dc-6638337cd951', '2026-11-24T15:04:00.000Z', '752834baa0bc0ce69a1200424a7e77e2e0b5f0784274027fe562de1a291cadfe', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2235663262323963632d353937372d343266642d626166332d653361383130616461623838222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


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
