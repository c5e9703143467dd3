using System;
using ContainerSecurity.Rules.Azure.Access.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access;

public sealed class RoleAssignmentTooWide() : Rule(new()
{
    Id = "CNS5472",
    Title = "An identity is given a role over everything",
    MessageFormat = "An identity is given the role '{0}'; give it the role for what it does, AcrPull to pull images",
    Category = Categories.Access,
    Description = "Whoever takes over the workload that runs under the identity owns the whole scope of the assignment.",
    Remediation = "Assign the narrowest role: AcrPull to pull images, Key Vault Secrets User to read secrets.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:PA-7", "CWE-269"],
})
{
    // https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    private static readonly (string Id, string Name)[] Roles =
    [
        ("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner"),
        ("b24988ac-6180-42a0-ab88-20f7382dd24c", "Contributor"),
        ("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "User Access Administrator"),
        ("f58310d9-a9f6-439a-9e8d-f62e7b41a168", "Role Based Access Control Administrator"),
    ];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (WorkloadRole.Of(context.Node) is var (id, place) && Array.Find(Roles, r => id.EndsWith(r.Id, StringComparison.OrdinalIgnoreCase)) is { Name: { } name })
                context.Report(place, name);
        }, AzureTypes.RoleAssignment);
}
