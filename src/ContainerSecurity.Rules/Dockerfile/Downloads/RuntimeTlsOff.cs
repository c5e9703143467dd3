using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class RuntimeTlsOff() : Rule(new()
{
    Id = "CNS1055",
    Title = "Environment variable turns off certificate verification",
    MessageFormat = "{0} lets {1} connect without certificate verification; remove it",
    Category = Categories.SupplyChain,
    Description = "The variable turns off certificate verification for every process that inherits it: in the build and, when set with ENV, in the running container.",
    Remediation = "Remove the variable. If a server uses a certificate of a private CA, install that CA certificate.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
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
