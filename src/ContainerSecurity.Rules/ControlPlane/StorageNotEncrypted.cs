using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StorageNotEncrypted() : Rule(new()
{
    Id = "CNS5295",
    Title = "StorageClass does not encrypt EBS volumes",
    MessageFormat = "{0} does not request encryption for its EBS volumes; set the parameter encrypted: \"true\"",
    Category = Categories.Access,
    Description = "Anyone who gets access to the disk or a snapshot can read the data.",
    Remediation = "Set encrypted: \"true\", with your own KMS key (kmsKeyId) if you need to be able to revoke access.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0264"],
    Standards = ["OWASP-K8S:K08", "CWE-311"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("provisioner") is not DataScalar { Expression: null } provisioner || provisioner.Text is not ("ebs.csi.aws.com" or "kubernetes.io/aws-ebs"))
                    return;
                var encrypted = context.Node.Get("parameters", "encrypted") as DataScalar;
                if (encrypted is null)
                    context.Report((context.Node.Node.Find("parameters")?.Key ?? provisioner).Location, context.Node.Identity);
                else if (encrypted.Expression is null && encrypted.Text == "false")
                    context.Report(encrypted.Location, new CodeFix("Set encrypted to \"true\"", [new TextChange(encrypted.Span, "\"true\"")]) { IsSafe = false }, context.Node.Identity);
            },
            "StorageClass");
}
