-- The number on an attestation leads to its entry: found one by one as the journals grow, without reading the rest of them.
CREATE INDEX journal_attestations ON journal (seq) WHERE type = 'TrainingAttested.1';
