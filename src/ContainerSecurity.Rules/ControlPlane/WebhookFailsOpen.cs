using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WebhookFailsOpen() : Rule(new()
{
    Id = "CNS5297",
    Title = "An admission webhook fails open",
    MessageFormat = "The webhook '{0}' lets everything pass when it does not answer; set failurePolicy: Fail",
    Category = Categories.Access,
    Description = "Who can make the webhook slow or unreachable gets past its checks.",
    Remediation = "Set failurePolicy: Fail, and leave kube-system and the webhook's own namespace out by namespaceSelector.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["OWASP-K8S:K04", "CWE-636"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var webhook in context.Node.Get("webhooks").Mappings())
                {
                    if (webhook["failurePolicy"] is DataScalar { Expression: null, Text: "Ignore" } policy)
                        context.Report(policy.Location, new CodeFix("Fail closed", [new TextChange(policy.Span, "Fail")]) { IsSafe = false }, (webhook["name"] as DataScalar)?.Text ?? "");
                }
            },
            "ValidatingWebhookConfiguration");
}
