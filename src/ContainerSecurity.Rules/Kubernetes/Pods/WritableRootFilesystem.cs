using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class WritableRootFilesystem() : Rule(new()
{
    Id = "CNS2020",
    Title = "Root filesystem is writable",
    MessageFormat = "Container '{0}' has a writable root filesystem; set readOnlyRootFilesystem to true",
    Category = Categories.Privileges,
    Description = "An attacker who can write to the root filesystem can replace programs and install tools.",
    Remediation = "Set readOnlyRootFilesystem to true, and mount an emptyDir wherever the process must write.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:no-read-only-root-fs", "kube-score:container-security-context-readonlyrootfilesystem",
        "polaris:notReadOnlyRootFilesystem", "checkov:CKV_K8S_22", "trivy:KSV-0014", "kubescape:C-0017", "kics:a9c2f49d",
        "azpolicy:8e875f96-2c56-40ca-86db-b9f6a0be7347", "azpolicy:2ae2f266-ecc3-4d26-82c5-8c3cb7774f45",
        "azpolicy:df49d893-a74c-421d-bc95-c663042e5b80",
        "defender:Immutable (read-only) root filesystem should be enforced for containers",
    ],
    Standards = ["NSA:Pod security", "OWASP-K8S:K01", "CWE-732"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var readOnly = container.Security.ReadOnlyRootFilesystem;
            if (container.Workload.IsWindows || !container.Workload.Has(WorkloadFeatures.ReadOnlyRootFilesystem))
                return;
            if (readOnly.Is(false) || (readOnly.IsUnset && !container.Workload.IsPartial))
                context.Report(context.CreateDiagnostic(readOnly.Location, Names.Of(container)) with
                {
                    Fixes = Fixes.Set("Set readOnlyRootFilesystem to true", container, readOnly, true, "securityContext", "readOnlyRootFilesystem"),
                });
        });
}
