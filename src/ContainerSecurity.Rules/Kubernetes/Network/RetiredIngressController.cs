using System;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class RetiredIngressController() : Rule(new()
{
    Id = "CNS4008",
    Title = "Retired ingress-nginx controller is deployed",
    MessageFormat = "Container '{0}' runs the retired ingress-nginx controller; migrate to the Gateway API or another ingress controller",
    Category = Categories.Network,
    Description = "The ingress-nginx project was retired in March 2026, so vulnerabilities found since then are not fixed.",
    Remediation = "Migrate to the Gateway API or to another ingress controller.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0292"],
    Standards = ["OWASP-K8S:K10", "CWE-1104"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Image is { Repository.Value: { } repository } image
                && (repository == "ingress-nginx/controller" || repository.EndsWith("/ingress-nginx/controller", StringComparison.Ordinal) || repository.EndsWith("nginx-ingress-controller", StringComparison.Ordinal)))
                context.Report(image.Location, Names.Of(context.Node));
        });
}
