namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class WebhookListed() : Rule(new()
{
    Id = "CNS9048",
    Title = "An admission webhook changes or judges objects",
    MessageFormat = "{0} sees what is sent to the API server; know who runs it",
    Category = Categories.Manifests,
    Description = "A webhook reads every object that it is asked about, Secrets included, and one that mutates can put anything into them.",
    Remediation = "Keep a list of the webhooks and who owns them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0036", "kubescape:C-0039"],
    Standards = ["OWASP-K8S:K05"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                context.Report(context.Node.Location, context.Node.Identity);
            },
            "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration");
}
