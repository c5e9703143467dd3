using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ConstraintsAllowPrivileged() : Rule(new()
{
    Id = "CNS5291",
    Title = "SecurityContextConstraints allow privileged containers",
    MessageFormat = "{0} allows privileged containers; set allowPrivilegedContainer: false",
    Category = Categories.Access,
    Description = "A privileged container is root on the node, so every account that may use these constraints can take over a node.",
    Remediation = "Set allowPrivilegedContainer: false and list the few capabilities that are needed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:scc-deny-privileged-container"],
    Standards = ["PSS:baseline", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("allowPrivilegedContainer") is DataScalar allowed && allowed.AsBoolean() == true)
                    context.Report(allowed.Location, new CodeFix("Set allowPrivilegedContainer to false", [new TextChange(allowed.Span, "false")]) { IsSafe = false }, context.Node.Identity);
            },
            "SecurityContextConstraints");
}
