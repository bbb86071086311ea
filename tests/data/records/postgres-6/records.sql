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
-- Name: patient_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient_term (
    term text NOT NULL COLLATE pg_catalog."C",
    patient text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.appointment VALUES ('40e66fad-2e27-4dce-b562-c1bd572f3b52', '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('a6589785-eb8f-4c99-8173-6921363679ef', '36cf944d-6f2e-45bb-96d3-f02522711afa', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('f6905153-0776-472c-aedb-5ea04aa1b513', '428f6557-517e-4277-9e97-6997791310ef', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('a760ece5-695a-4e3d-a1cb-3d68b0bb6b80', '7064d86a-8ad8-467a-ba08-a1db75adb6ff', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'device.enrolled', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', '7d8cf52cd64953776573fbc8ad0b36949691d1dd25a73b6ae45a06da63204b95');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', '{"role":"secretary"}', '7d8cf52cd64953776573fbc8ad0b36949691d1dd25a73b6ae45a06da63204b95', 'd3d8496ad49327064b34b1f6e85ef2a876324d6215a3d01b325fbea71fde66d3');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '3137220b-a4e8-4621-a308-bf9abdea18f4', '{"role":"manager"}', 'd3d8496ad49327064b34b1f6e85ef2a876324d6215a3d01b325fbea71fde66d3', '68a2bb5763db94305a2cc8bb8d684aac7e70b898a6ecef96b9ede481c2234304');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'patient.created', '82dab5f6-e0eb-4f81-9274-d0e5a5883611', '{"provenance":"import"}', '68a2bb5763db94305a2cc8bb8d684aac7e70b898a6ecef96b9ede481c2234304', '3e66947c086cc2b35942f0f55b27409acb6a7b926311c32aca2f6d823c5e7df0');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'patient.created', '36cf944d-6f2e-45bb-96d3-f02522711afa', '{"provenance":"import"}', '3e66947c086cc2b35942f0f55b27409acb6a7b926311c32aca2f6d823c5e7df0', '1b06ee0a7b62329ca3ff9da1224660bf683c514cc5d2b53df2015f55448c59d3');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'patient.created', '428f6557-517e-4277-9e97-6997791310ef', '{"provenance":"import"}', '1b06ee0a7b62329ca3ff9da1224660bf683c514cc5d2b53df2015f55448c59d3', 'fe5bdff47b5c88916b9e484d327cacf85d00f9af81919549e0ae1746cfd471e9');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'patient.created', '7064d86a-8ad8-467a-ba08-a1db75adb6ff', '{"provenance":"import"}', 'fe5bdff47b5c88916b9e484d327cacf85d00f9af81919549e0ae1746cfd471e9', '14ad8f6467ba7e2746c8dc4b726b32877c963054d50d0e50075e3ad0b66f473b');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'patient.created', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831', '{"provenance":"import"}', '14ad8f6467ba7e2746c8dc4b726b32877c963054d50d0e50075e3ad0b66f473b', 'b45c2255e345e572849b6ee5b49b5e82a0c447c2a6f6b7bc1f52f94348f708fd');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'appointment.booked', '40e66fad-2e27-4dce-b562-c1bd572f3b52', '{"patient":"82dab5f6-e0eb-4f81-9274-d0e5a5883611"}', 'b45c2255e345e572849b6ee5b49b5e82a0c447c2a6f6b7bc1f52f94348f708fd', '1de1fc75f0f3b1bc454245cdd5f9ef3fb1bd0d0c8846e10ae3e6b0a36f010f15');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', '1de1fc75f0f3b1bc454245cdd5f9ef3fb1bd0d0c8846e10ae3e6b0a36f010f15', '1c857cac8e035c65ed6d2523c2efd298b2acf63f4aa8559108933a8d1200379a');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'submission.received', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '{"changes":3,"content":"8a9e640dfd170c9913c47433c32d22936e7a2cfa472eb016f44f4b45c7e574ec","patient":"82dab5f6-e0eb-4f81-9274-d0e5a5883611"}', '1c857cac8e035c65ed6d2523c2efd298b2acf63f4aa8559108933a8d1200379a', 'bcabb274bcdc7e011a85bbd00f14170e80f42447176acaab5b59424c1f23b634');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'change.accepted', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '{"change":"b65fa317-aa7d-4a2a-9e82-698e3feaa58f","decision":"cb7f6b0f-1a5f-4679-b023-5a511187e9ba","field":"email","kind":"accept","patient":"82dab5f6-e0eb-4f81-9274-d0e5a5883611","version":2}', 'bcabb274bcdc7e011a85bbd00f14170e80f42447176acaab5b59424c1f23b634', 'a2b653e5a8a063539ef5218952aee6d64d13453d2ca5f9f98f4bee01180d6416');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', 'change.accepted', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '{"change":"2f98bd2f-31f8-47e4-914b-078c2461cf46","decision":"1fbbd5bb-b901-45eb-ac3a-e035f3c3f9f4","field":"preferred_name","kind":"accept_edited","patient":"82dab5f6-e0eb-4f81-9274-d0e5a5883611","version":3}', 'a2b653e5a8a063539ef5218952aee6d64d13453d2ca5f9f98f4bee01180d6416', '79238ba928230212f1bd223624732c841955b6e7a11b94f7db76c7beb72b0c33');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', 'change.rejected', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '{"change":"56afbe42-7814-4282-80fe-00b2574ec7c5","decision":"fd6f57cc-4605-4a49-acb3-8cfaf97d1b70","field":"pronouns","kind":"reject","patient":"82dab5f6-e0eb-4f81-9274-d0e5a5883611","version":3}', '79238ba928230212f1bd223624732c841955b6e7a11b94f7db76c7beb72b0c33', '1ce96e0c0fe71fd29307140464988d829379110da2084726933f206bbda1985d');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'appointment.booked', 'a6589785-eb8f-4c99-8173-6921363679ef', '{"patient":"36cf944d-6f2e-45bb-96d3-f02522711afa"}', '1ce96e0c0fe71fd29307140464988d829379110da2084726933f206bbda1985d', 'ae2b08e0faf31d8ebf0045c15b9e9c352fe13511f326e44f5107086c04a22ae5');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'submission.received', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', '{"changes":3,"content":"9f095be4e1b26c4674d2ea2341d70c8d0972c22eebcc00630e748dabc76114e2","patient":"36cf944d-6f2e-45bb-96d3-f02522711afa"}', 'ae2b08e0faf31d8ebf0045c15b9e9c352fe13511f326e44f5107086c04a22ae5', 'dbe947284092d02e7813a06f893ac4b3de5ba5c7a182c6580b0ddfd47e9d1f9f');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'change.accepted', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', '{"change":"f413a187-2316-4c70-a623-35c0346b67ca","decision":"33b07844-1b1a-478c-a41c-5273dc0e707b","field":"email","kind":"accept","patient":"36cf944d-6f2e-45bb-96d3-f02522711afa","version":2}', 'dbe947284092d02e7813a06f893ac4b3de5ba5c7a182c6580b0ddfd47e9d1f9f', '0f715889d6e364a92328989bcdcdeb9cd1ed210dab75d15d583e6a1aeba28b27');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', 'change.accepted', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', '{"change":"d4bf87d5-4b22-42a4-b642-81461237d1c3","decision":"64e9b522-77ee-4606-90ff-db73003a7502","field":"preferred_name","kind":"accept_edited","patient":"36cf944d-6f2e-45bb-96d3-f02522711afa","version":3}', '0f715889d6e364a92328989bcdcdeb9cd1ed210dab75d15d583e6a1aeba28b27', '1fd1ecb467c179dae352454d3006c144a1be48ce7c4d4daf3d41e93040b3d1c7');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', 'change.rejected', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', '{"change":"16053c19-44f9-43ea-8a5d-ef9d68d94e12","decision":"b0b4f928-7c93-4aaf-b74d-718411dea04d","field":"pronouns","kind":"reject","patient":"36cf944d-6f2e-45bb-96d3-f02522711afa","version":3}', '1fd1ecb467c179dae352454d3006c144a1be48ce7c4d4daf3d41e93040b3d1c7', 'becbb44429b29286403f3b40601ae5c065129e407759bc9a59355414e74044e3');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'decision.undone', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', '{"change":"d4bf87d5-4b22-42a4-b642-81461237d1c3","decision":"63f46c31-4357-45f9-b512-faf925dfcd19","field":"preferred_name","kind":"undo","patient":"36cf944d-6f2e-45bb-96d3-f02522711afa","version":4}', 'becbb44429b29286403f3b40601ae5c065129e407759bc9a59355414e74044e3', 'fca84753d8647c9bf5b360d251185be4b51a36dd8c0a7f7043ba7eaba9c5075e');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'appointment.booked', 'f6905153-0776-472c-aedb-5ea04aa1b513', '{"patient":"428f6557-517e-4277-9e97-6997791310ef"}', 'fca84753d8647c9bf5b360d251185be4b51a36dd8c0a7f7043ba7eaba9c5075e', '2c86d252695d3b2920fddb9b17623a2a5931ac2bd00fe54e8b13018ea148c49a');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'submission.received', 'b0e76658-a119-4d1d-abf2-f4273f566d80', '{"changes":3,"content":"92fd4268904b3cbb2f01751a3a2e634b15466d6527d766c5bafcefb767f3be79","patient":"428f6557-517e-4277-9e97-6997791310ef"}', '2c86d252695d3b2920fddb9b17623a2a5931ac2bd00fe54e8b13018ea148c49a', '37cadecb531fce9d1f7330434be01cdae0c3cf43a0f89f9f6e6c3bd5617c25c0');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'change.accepted', 'b0e76658-a119-4d1d-abf2-f4273f566d80', '{"change":"a9dc462b-20de-4add-8535-382e62033c03","decision":"fe23b88b-83c5-4d6b-8081-1adb0e4b8b1a","field":"email","kind":"accept","patient":"428f6557-517e-4277-9e97-6997791310ef","version":2}', '37cadecb531fce9d1f7330434be01cdae0c3cf43a0f89f9f6e6c3bd5617c25c0', '0e8c8bef25bfd5d9cc68af0c4e9dca2db7792c96a668e3a62cbad318e151a4d4');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', 'appointment.booked', 'a760ece5-695a-4e3d-a1cb-3d68b0bb6b80', '{"patient":"7064d86a-8ad8-467a-ba08-a1db75adb6ff"}', '0e8c8bef25bfd5d9cc68af0c4e9dca2db7792c96a668e3a62cbad318e151a4d4', '835dcda2edb279762c4235face9a8a1d6d7bcbabcfc26b4b82c8395295202274');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'submission.received', '367a4f81-6c23-4a52-bb8b-054a2cdaf960', '{"changes":3,"content":"ba7af3ec83ad84dd22a05ff16c7fd395fc195c9ae83436abc16a762b5e5dbb3d","patient":"7064d86a-8ad8-467a-ba08-a1db75adb6ff"}', '835dcda2edb279762c4235face9a8a1d6d7bcbabcfc26b4b82c8395295202274', 'a8da50ed379e5e96a6632dd004c5be562b740258cf8b5b91284176098ec455b6');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', 'submission.received', '5ac84e9c-cdbf-4775-bdc5-6dc5805764ee', '{"changes":0,"content":"2499c849d3f53aff7969b16985198f92ea27212cf40a1ca051b47416dc89e37f","patient":""}', 'a8da50ed379e5e96a6632dd004c5be562b740258cf8b5b91284176098ec455b6', '303ef9e8be2b17d87947ae4ed59e622126ecf0ffd02a5e9638a19fd3796a970b');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, '303ef9e8be2b17d87947ae4ed59e622126ecf0ffd02a5e9638a19fd3796a970b');


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

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, 'cb7f6b0f-1a5f-4679-b023-5a511187e9ba', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', 'b65fa317-aa7d-4a2a-9e82-698e3feaa58f', 'accept', '"someone@mail.example"', '', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, '1fbbd5bb-b901-45eb-ac3a-e035f3c3f9f4', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '2f98bd2f-31f8-47e4-914b-078c2461cf46', 'accept_edited', '"Mi"', '', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, 'fd6f57cc-4605-4a49-acb3-8cfaf97d1b70', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '56afbe42-7814-4282-80fe-00b2574ec7c5', 'reject', NULL, 'not legible', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, '33b07844-1b1a-478c-a41c-5273dc0e707b', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', 'f413a187-2316-4c70-a623-35c0346b67ca', 'accept', '"someone@mail.example"', '', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, '64e9b522-77ee-4606-90ff-db73003a7502', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', 'd4bf87d5-4b22-42a4-b642-81461237d1c3', 'accept_edited', '"Mi"', '', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, 'b0b4f928-7c93-4aaf-b74d-718411dea04d', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', '16053c19-44f9-43ea-8a5d-ef9d68d94e12', 'reject', NULL, 'not legible', '3137220b-a4e8-4621-a308-bf9abdea18f4', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, '63f46c31-4357-45f9-b512-faf925dfcd19', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', 'd4bf87d5-4b22-42a4-b642-81461237d1c3', 'undo', NULL, '', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, 'fe23b88b-83c5-4d6b-8081-1adb0e4b8b1a', 'b0e76658-a119-4d1d-abf2-f4273f566d80', 'a9dc462b-20de-4add-8535-382e62033c03', 'accept', '"someone@mail.example"', '', 'fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('3a5f26d1-5032-4b8c-a916-c0cee1abbad5', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, '36cf944d-6f2e-45bb-96d3-f02522711afa', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, '36cf944d-6f2e-45bb-96d3-f02522711afa', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, '36cf944d-6f2e-45bb-96d3-f02522711afa', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, '36cf944d-6f2e-45bb-96d3-f02522711afa', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, '428f6557-517e-4277-9e97-6997791310ef', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, '428f6557-517e-4277-9e97-6997791310ef', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, '428f6557-517e-4277-9e97-6997791310ef', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, '428f6557-517e-4277-9e97-6997791310ef', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, '7064d86a-8ad8-467a-ba08-a1db75adb6ff', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, '7064d86a-8ad8-467a-ba08-a1db75adb6ff', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, '7064d86a-8ad8-467a-ba08-a1db75adb6ff', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, '7064d86a-8ad8-467a-ba08-a1db75adb6ff', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, 'cdce53e3-8b22-46b3-b8cd-fb2b77165831', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 2, 'email', NULL, '"someone@mail.example"', 'cb7f6b0f-1a5f-4679-b023-5a511187e9ba', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, '82dab5f6-e0eb-4f81-9274-d0e5a5883611', 3, 'preferred_name', NULL, '"Mi"', '1fbbd5bb-b901-45eb-ac3a-e035f3c3f9f4', 'c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, '36cf944d-6f2e-45bb-96d3-f02522711afa', 2, 'email', NULL, '"someone@mail.example"', '33b07844-1b1a-478c-a41c-5273dc0e707b', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, '36cf944d-6f2e-45bb-96d3-f02522711afa', 3, 'preferred_name', NULL, '"Mi"', '64e9b522-77ee-4606-90ff-db73003a7502', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, '36cf944d-6f2e-45bb-96d3-f02522711afa', 4, 'preferred_name', '"Mi"', NULL, '63f46c31-4357-45f9-b512-faf925dfcd19', 'ca7d5b77-ff72-4238-ac57-374dee977a7e', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, '428f6557-517e-4277-9e97-6997791310ef', 2, 'email', NULL, '"someone@mail.example"', 'fe23b88b-83c5-4d6b-8081-1adb0e4b8b1a', 'b0e76658-a119-4d1d-abf2-f4273f566d80', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


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

INSERT INTO public.match_key VALUES (7699207636465157435, 10001);
INSERT INTO public.match_key VALUES (7066899657250124387, 10001);
INSERT INTO public.match_key VALUES (-3118586193880004556, 10001);
INSERT INTO public.match_key VALUES (4216290670561454973, 10001);
INSERT INTO public.match_key VALUES (943662511713322386, 10001);
INSERT INTO public.match_key VALUES (1254655433399002306, 10001);
INSERT INTO public.match_key VALUES (-4222791778177399325, 10001);
INSERT INTO public.match_key VALUES (-7011506066135061911, 10001);
INSERT INTO public.match_key VALUES (-4410235649685677943, 10001);
INSERT INTO public.match_key VALUES (-3224808168656453301, 10001);
INSERT INTO public.match_key VALUES (-6493353402921765429, 10001);
INSERT INTO public.match_key VALUES (5377422584203293546, 10001);
INSERT INTO public.match_key VALUES (-4305714934863938130, 10001);
INSERT INTO public.match_key VALUES (7971523339240207417, 10001);
INSERT INTO public.match_key VALUES (4240250128447070249, 10001);
INSERT INTO public.match_key VALUES (-8460684880613555940, 10001);
INSERT INTO public.match_key VALUES (6570236060717330949, 10002);
INSERT INTO public.match_key VALUES (-8302964697092327934, 10002);
INSERT INTO public.match_key VALUES (375870309012110617, 10002);
INSERT INTO public.match_key VALUES (-4120527560597548115, 10002);
INSERT INTO public.match_key VALUES (-7914577897306821610, 10002);
INSERT INTO public.match_key VALUES (6726847522357735001, 10002);
INSERT INTO public.match_key VALUES (-3035979701381540932, 10002);
INSERT INTO public.match_key VALUES (5190874333379027312, 10002);
INSERT INTO public.match_key VALUES (8683241247696183711, 10002);
INSERT INTO public.match_key VALUES (3574605845156883455, 10002);
INSERT INTO public.match_key VALUES (-924480575870835656, 10002);
INSERT INTO public.match_key VALUES (7266204097343912854, 10002);
INSERT INTO public.match_key VALUES (5469291568307924046, 10002);
INSERT INTO public.match_key VALUES (-4413029508732394419, 10002);
INSERT INTO public.match_key VALUES (6434897018035492846, 10002);
INSERT INTO public.match_key VALUES (872445910771637962, 10003);
INSERT INTO public.match_key VALUES (-4734080315575021808, 10003);
INSERT INTO public.match_key VALUES (1445320189502327241, 10003);
INSERT INTO public.match_key VALUES (1260055787093872062, 10003);
INSERT INTO public.match_key VALUES (936074781968552075, 10003);
INSERT INTO public.match_key VALUES (1872696372857870151, 10003);
INSERT INTO public.match_key VALUES (3695638273436029317, 10003);
INSERT INTO public.match_key VALUES (6726847522357735001, 10003);
INSERT INTO public.match_key VALUES (-495290876759227424, 10003);
INSERT INTO public.match_key VALUES (-4413046001406817584, 10003);
INSERT INTO public.match_key VALUES (6296575746181566478, 10003);
INSERT INTO public.match_key VALUES (202821233612933553, 10003);
INSERT INTO public.match_key VALUES (5913590335143753217, 10003);
INSERT INTO public.match_key VALUES (6434897018035492846, 10003);
INSERT INTO public.match_key VALUES (1257269624628553063, 10003);
INSERT INTO public.match_key VALUES (-7412997631541107542, 10004);
INSERT INTO public.match_key VALUES (-148011957351685460, 10004);
INSERT INTO public.match_key VALUES (4619048853813837363, 10004);
INSERT INTO public.match_key VALUES (7874475799601270045, 10004);
INSERT INTO public.match_key VALUES (-4413044901895189373, 10004);
INSERT INTO public.match_key VALUES (-129124546605872177, 10004);
INSERT INTO public.match_key VALUES (6726847522357735001, 10004);
INSERT INTO public.match_key VALUES (4466231264009873404, 10004);
INSERT INTO public.match_key VALUES (4606821826738555719, 10004);
INSERT INTO public.match_key VALUES (-6128537157801939602, 10004);
INSERT INTO public.match_key VALUES (1588873489708022813, 10004);
INSERT INTO public.match_key VALUES (-4433749679810912325, 10004);
INSERT INTO public.match_key VALUES (8738376483290030491, 10004);
INSERT INTO public.match_key VALUES (9117846025229798633, 10004);
INSERT INTO public.match_key VALUES (6434897018035492846, 10004);
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


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES ('7064d86a-8ad8-467a-ba08-a1db75adb6ff', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('cdce53e3-8b22-46b3-b8cd-fb2b77165831', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('82dab5f6-e0eb-4f81-9274-d0e5a5883611', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('36cf944d-6f2e-45bb-96d3-f02522711afa', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('428f6557-517e-4277-9e97-6997791310ef', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: patient_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient_term VALUES ('~NR', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('10001', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('12325550142', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('whitfield', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('~ATFLT', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('5550142', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('4471', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('nora', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('mm', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('0142', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('2325550142', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('19560709', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('9920', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('mm44719920', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('~ATNFN', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('19600302', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('~LKJ', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('odonovan', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('lucja', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('5550177', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('2325550177', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('o', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('0177', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('10002', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('~TNFN', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('donovan', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('12325550177', '36cf944d-6f2e-45bb-96d3-f02522711afa');
INSERT INTO public.patient_term VALUES ('minhanh', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('~NKN', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('nguyenreyes', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('reyes', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('~MN', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('~NKNRS', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('~AN', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('2325550178', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('19991231', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('~RS', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('anh', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('nguyen', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('10003', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('12325550178', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('0178', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('5550178', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('~MNN', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('minh', '428f6557-517e-4277-9e97-6997791310ef');
INSERT INTO public.patient_term VALUES ('10004', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('क्षत्रिय', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('2325550179', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('नोरा', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('20010203', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('0179', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('5550179', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('12325550179', '7064d86a-8ad8-467a-ba08-a1db75adb6ff');
INSERT INTO public.patient_term VALUES ('10005', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('~TPL', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('table', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('~TRPTPL', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('droptable', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('drop', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('~TRP', 'cdce53e3-8b22-46b3-b8cd-fb2b77165831');
INSERT INTO public.patient_term VALUES ('~M', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');
INSERT INTO public.patient_term VALUES ('mi', '82dab5f6-e0eb-4f81-9274-d0e5a5883611');


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', 'b65fa317-aa7d-4a2a-9e82-698e3feaa58f', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '2f98bd2f-31f8-47e4-914b-078c2461cf46', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '56afbe42-7814-4282-80fe-00b2574ec7c5', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('ca7d5b77-ff72-4238-ac57-374dee977a7e', 'f413a187-2316-4c70-a623-35c0346b67ca', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('ca7d5b77-ff72-4238-ac57-374dee977a7e', '16053c19-44f9-43ea-8a5d-ef9d68d94e12', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('ca7d5b77-ff72-4238-ac57-374dee977a7e', 'd4bf87d5-4b22-42a4-b642-81461237d1c3', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('b0e76658-a119-4d1d-abf2-f4273f566d80', '1685cdba-2bc2-4abb-8629-d702129ae0c1', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('b0e76658-a119-4d1d-abf2-f4273f566d80', '36d8c95e-ca6f-44a1-850d-ea0df2ee0a75', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('b0e76658-a119-4d1d-abf2-f4273f566d80', 'a9dc462b-20de-4add-8535-382e62033c03', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('367a4f81-6c23-4a52-bb8b-054a2cdaf960', '598225b3-3dfb-4dd8-b766-9362b5579671', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('367a4f81-6c23-4a52-bb8b-054a2cdaf960', '856aa3fb-6b99-4158-8fee-f8d6ceceb803', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('367a4f81-6c23-4a52-bb8b-054a2cdaf960', '43ec9b5a-8987-4250-8ba9-16a779c63b85', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


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

INSERT INTO public.staff VALUES ('fb5efce1-ccb4-44e0-a1d9-1e8448627e07', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('3137220b-a4e8-4621-a308-bf9abdea18f4', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('c9a396f8-78c3-4f5a-a9c5-fb683c91fb8d', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', '2026-11-24T15:00:00.000Z', '8a9e640dfd170c9913c47433c32d22936e7a2cfa472eb016f44f4b45c7e574ec', '\x7b226170706f696e746d656e74223a2234306536366661642d326532372d346463652d623536322d633162643537326633623532222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2262363566613331372d616137642d346132612d396538322d363938653366656161353866222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2232663938626432662d333166382d343765342d393134622d303738633234363163663436222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2235366166626534322d373831342d343238322d383066652d303062323537346563376335222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2263396133393666382d373863332d346635612d613963352d666236383363393166623864222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2238326461623566362d653065622d346638312d393237342d643065356135383833363131222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', '82dab5f6-e0eb-4f81-9274-d0e5a5883611', '40e66fad-2e27-4dce-b562-c1bd572f3b52', 1, 0, 0);
INSERT INTO public.submission VALUES ('ca7d5b77-ff72-4238-ac57-374dee977a7e', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', '2026-11-24T15:01:00.000Z', '9f095be4e1b26c4674d2ea2341d70c8d0972c22eebcc00630e748dabc76114e2', '\x7b226170706f696e746d656e74223a2261363538393738352d656238662d346339392d383137332d363932313336333637396566222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2266343133613138372d323331362d346337302d613632332d333563303334366236376361222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2264346266383764352d346232322d343261342d623634322d383134363132333764316333222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2231363035336331392d343466392d343365612d386135642d656639643638643934653132222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2263613764356237372d666637322d343233382d616335372d333734646565393737613765222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2233366366393434642d366632652d343562622d393664332d663032353232373131616661222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', '36cf944d-6f2e-45bb-96d3-f02522711afa', 'a6589785-eb8f-4c99-8173-6921363679ef', 1, 1, 0);
INSERT INTO public.submission VALUES ('b0e76658-a119-4d1d-abf2-f4273f566d80', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', '2026-11-24T15:02:00.000Z', '92fd4268904b3cbb2f01751a3a2e634b15466d6527d766c5bafcefb767f3be79', '\x7b226170706f696e746d656e74223a2266363930353135332d303737362d343732632d616564622d356561303461613162353133222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2261396463343632622d323064652d346164642d383533352d333832653632303333633033222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2231363835636462612d326263322d346162622d383632392d643730323132396165306331222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2233366438633935652d636136662d343461312d383530642d656130646632656530613735222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2262306537363635382d613131392d346431642d616266322d663432373366353636643830222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2234323866363535372d353137652d343237372d396539372d363939373739313331306566222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', '428f6557-517e-4277-9e97-6997791310ef', 'f6905153-0776-472c-aedb-5ea04aa1b513', 1, 2, 0);
INSERT INTO public.submission VALUES ('367a4f81-6c23-4a52-bb8b-054a2cdaf960', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', '2026-11-24T15:03:00.000Z', 'ba7af3ec83ad84dd22a05ff16c7fd395fc195c9ae83436abc16a762b5e5dbb3d', '\x7b226170706f696e746d656e74223a2261373630656365352d363935612d346533642d613163622d336436386230626236623830222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2235393832323562332d336466622d346464382d623736362d393336326235353739363731222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2238353661613366622d366239392d343135382d386665652d663864366365636562383033222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2234336563396235612d383938372d343235302d386261392d313661373739633633623835222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2233363761346638312d366332332d346135322d626238622d303534613263646166393630222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2237303634643836612d386164382d343637612d626130382d613164623735616462366666222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', '7064d86a-8ad8-467a-ba08-a1db75adb6ff', 'a760ece5-695a-4e3d-a1cb-3d68b0bb6b80', 1, 3, 0);
INSERT INTO public.submission VALUES ('5ac84e9c-cdbf-4775-bdc5-6dc5805764ee', '3a5f26d1-5032-4b8c-a916-c0cee1abbad5', '2026-11-24T15:04:00.000Z', '2499c849d3f53aff7969b16985198f92ea27212cf40a1ca051b47416dc89e37f', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2235616338346539632d636462662d343737352d626463352d366463353830353736346565222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


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
-- Name: patient_term patient_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_term
    ADD CONSTRAINT patient_term_pkey PRIMARY KEY (term, patient);


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
-- Name: patient_term_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX patient_term_patient ON public.patient_term USING btree (patient, term);


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
-- Name: patient_term patient_term_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_term
    ADD CONSTRAINT patient_term_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


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
