using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class StorageNotEncrypted() : Rule(new()
{
    Id = "CNS5295",
    Title = "Volumes of a storage class are not encrypted",
    MessageFormat = "{0} makes volumes that are not encrypted; set the parameter encrypted: \"true\"",
    Category = Categories.Access,
    Description = "Who gets at the disk or a snapshot reads the data.",
    Remediation = "Set encrypted: \"true\", with a key of your own if you need to withdraw it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Kubernetes,
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
                    context.Report(encrypted.Location, new CodeFix("Encrypt the volumes", [new TextChange(encrypted.Span, "\"true\"")]) { IsSafe = false }, context.Node.Identity);
            },
            "StorageClass");
}
