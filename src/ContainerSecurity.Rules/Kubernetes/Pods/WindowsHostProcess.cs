using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class WindowsHostProcess() : Rule(new()
{
    Id = "CNS2027",
    Title = "A Windows container runs in the host's process space",
    MessageFormat = "Container '{0}' is a HostProcess container, with all rights of the node's user; remove hostProcess",
    Category = Categories.Privileges,
    Description = "A HostProcess container is no container: it runs on the Windows node with the rights of the user that it names.",
    Remediation = "Remove windowsOptions.hostProcess. Agents that must run on the node need an exception with its reason.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["polaris:hostProcess", "trivy:KSV-0103", "psa:windowsHostProcess", "psa:level:baseline", "psa:level:restricted", "azpolicy:077f0ce1-86d6-4058-bc60-de05067e8622"],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.11", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var hostProcess = context.Node.Security.HostProcess;
            if (hostProcess.Is(true))
                context.Report(context.CreateDiagnostic(hostProcess.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set hostProcess to false", hostProcess, false),
                });
        });
}
