using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class WindowsHostProcess() : Rule(new()
{
    Id = "CNS2027",
    Title = "Windows container is a HostProcess container",
    MessageFormat = "Container '{0}' is a HostProcess container, which runs directly on the Windows node; set hostProcess to false",
    Category = Categories.Privileges,
    Description = "A HostProcess container is not isolated: it runs on the Windows node with the permissions of the user account that it names.",
    Remediation = "Remove windowsOptions.hostProcess. Exempt node agents that need it in the configuration, with a reason.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
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
