//! Who may do what, and who may not.

use super::*;

fn who(roles: &[(Role, Option<&str>)]) -> Who {
    let scope = |s: &Option<&str>| s.map(|s| OrganisationId::from(s.to_owned()));
    Who {
        account: Some(Account { id: AccountId::from("a".to_owned()), name: "A".into() }),
        roles: roles.iter().map(|(role, s)| (*role, scope(s))).collect(),
    }
}

#[test]
fn an_organisations_editor_edits_her_own_and_no_other() {
    let own = OrganisationId::from("own".to_owned());
    let other = OrganisationId::from("other".to_owned());
    let editor = who(&[(Role::OrganisationEditor, Some("own"))]);
    assert!(authorize::<EditOrganisation>(&editor, Some(&own)).is_some());
    assert!(authorize::<EditOrganisation>(&editor, Some(&other)).is_none());
    assert!(authorize::<EditOrganisation>(&editor, None).is_none());
    assert!(authorize::<Import>(&editor, Some(&own)).is_none());
}

#[test]
fn nobody_may_do_anything_without_an_account() {
    let ghost = Who { account: None, ..who(&[(Role::Coordinator, None)]) };
    assert!(authorize::<CreateOrganisation>(&ghost, None).is_none());
    assert!(!Audience::SignedIn.holds(&ghost));
}

#[test]
fn a_role_for_the_hub_is_not_a_role_for_an_organisation_and_the_other_way_round() {
    let odd = who(&[(Role::Coordinator, Some("own"))]);
    assert!(!odd.staff());
    assert!(authorize::<CreateOrganisation>(&odd, None).is_none());
    assert!(Audience::Editors.holds(&odd) && !Audience::Staff.holds(&odd));
}

#[test]
fn the_policy_names_every_command_once() {
    let mut names: Vec<_> = POLICY.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), POLICY.len());
    assert!(POLICY.iter().all(|(_, open)| !open.is_empty()));
}
