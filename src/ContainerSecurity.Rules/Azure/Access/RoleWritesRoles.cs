using System;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access;

public sealed class RoleWritesRoles() : Rule(new()
{
    Id = "CNS5471",
    Title = "Custom role can escalate its own permissions",
    MessageFormat = "Role '{0}' allows '{1}', which lets it grant itself any permission; list only the required actions",
    Category = Categories.Access,
    Description = "Anyone who can write role definitions or role assignments can make themselves Owner.",
    Remediation = "List only the required actions.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "kics:role_definitions_allow_custom_subscription_role_creation", "kics:8fa9ceea-881f-4ef0-b0b8-728f589699a7",
        "kics:role_definition_allows_custom_role_creation",
    ],
    Standards = ["MCSB:PA-7"],
})
{
    private static readonly string[] Actions =
    [
        "Microsoft.Authorization/*", "Microsoft.Authorization/*/write", "Microsoft.Authorization/roleDefinitions/*", "Microsoft.Authorization/roleDefinitions/write",
        "Microsoft.Authorization/roleAssignments/*", "Microsoft.Authorization/roleAssignments/write",
    ];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.permissions").Node is not DataSequence permissions)
                return;
            foreach (var item in permissions.Items)
            {
                if (item.Resolved is not DataMapping permission || permission.FindIgnoreCase("actions")?.Value.Resolved is not DataSequence actions)
                    continue;
                foreach (var action in actions.Items)
                {
                    if (action is DataScalar { Expression: null } scalar && WritesRoles(scalar.Text))
                        context.Report(scalar.Location, context.Node.Identity.Name, scalar.Text);
                }
            }
        }, AzureTypes.RoleDefinition);

    private static bool WritesRoles(string action) =>
        action == "*" || Array.Exists(Actions, a => a.Equals(action, StringComparison.OrdinalIgnoreCase));
}
