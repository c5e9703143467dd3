using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class WindowsUserNotSet() : Rule(new()
{
    Id = "CNS2091",
    Title = "Windows container can run as ContainerAdministrator",
    MessageFormat = "Container '{0}' can run as ContainerAdministrator; set windowsOptions.runAsUserName to ContainerUser",
    Category = Categories.Privileges,
    Description = "ContainerAdministrator can change every file and service in the container. Most programs can run as ContainerUser.",
    Remediation = "Set securityContext.windowsOptions.runAsUserName to ContainerUser on the pod or the container.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0211", "azpolicy:5485eac0-7e8f-4964-998b-a44f4f0c1e75"],
    Standards = ["OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var user = container.Security.WindowsUserName;
            if (container.Workload is not { IsWindows: true, IsPartial: false, Platform: WorkloadPlatform.Kubernetes } || container.Security.HostProcess.Is(true))
                return;
            if (user.IsUnset || user.Is("ContainerAdministrator"))
            {
                context.Report(context.CreateDiagnostic(user.Location, Names.Of(container)) with
                {
                    Fixes = Fixes.Set("Run as ContainerUser", container, user, "ContainerUser", "securityContext", "windowsOptions", "runAsUserName"),
                });
            }
        });
}
