using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class WebhookFailsOpen() : Rule(new()
{
    Id = "CNS5297",
    Title = "Validating webhook fails open (failurePolicy: Ignore)",
    MessageFormat = "Webhook '{0}' admits every request while it is unavailable; set failurePolicy: Fail",
    Category = Categories.Access,
    Description = "An attacker who makes the webhook slow or unreachable bypasses its checks.",
    Remediation = "Set failurePolicy: Fail, and exclude kube-system and the webhook's own namespace with namespaceSelector.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
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
                        context.Report(policy.Location, new CodeFix("Set failurePolicy to Fail", [new TextChange(policy.Span, "Fail")]) { IsSafe = false }, (webhook["name"] as DataScalar)?.Text ?? "");
                }
            },
            "ValidatingWebhookConfiguration");
}
