using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class RuntimeTlsOff() : Rule(new()
{
    Id = "CNS1055",
    Title = "A variable switches the check of servers off",
    MessageFormat = "{0} makes {1} talk to any server; remove it",
    Category = Categories.SupplyChain,
    Description = "The variable switches the check of certificates off for everything that is run with it, in the build and, with ENV, in the container too.",
    Remediation = "Remove the variable. Where a server has a certificate of your own authority, install that authority.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image | Platforms.Project,
    Equivalents = ["checkov:CKV2_DOCKER_5", "checkov:CKV2_DOCKER_6", "checkov:CKV2_DOCKER_12", "checkov:CKV2_DOCKER_14", "checkov:CKV2_DOCKER_16"],
    Standards = ["CIS-DOCKER:4.11", "CWE-295"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterEnvironmentVariableAction(static context =>
        {
            var variable = context.Node;
            if (variable is { Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } && TlsOffVariables.Victim(name, value) is { } victim)
                context.Report(variable.Name.Location, name, victim);
        });
        context.RegisterShellCommandAction(static context =>
        {
            foreach (var assignment in ShellAssignments.Of(context.Node))
            {
                if (TlsOffVariables.Victim(assignment.Name, assignment.Value) is { } victim)
                    context.Report(assignment.Location, assignment.Name, victim);
            }
        });
    }
}
