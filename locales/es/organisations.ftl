organisations-state-draft = Entwurf
organisations-edit = Bearbeiten
