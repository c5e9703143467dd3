namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class WebhookListed() : Rule(new()
{
    Id = "CNS9048",
    Title = "Admission webhook is registered",
    MessageFormat = "{0} receives objects that are sent to the API server; check that it is expected and has an owner",
    Category = Categories.Manifests,
    Description = "A webhook reads every object that matches its rules, Secrets included, and a mutating webhook can inject containers and credentials into them.",
    Remediation = "Keep an inventory of admission webhooks and their owners.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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
