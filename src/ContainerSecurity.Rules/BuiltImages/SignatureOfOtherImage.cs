namespace ContainerSecurity.Rules.BuiltImages;

public sealed class SignatureOfOtherImage() : Rule(new()
{
    Id = "CNS1101",
    Title = "Signature was made for another image",
    MessageFormat = "The {0} signature stored with '{1}' was made for {2}; remove it and sign this image",
    Category = Categories.SupplyChain,
    Description = "The signed digest differs from the digest that the signature is attached to: it was copied from another image, by mistake or to make this one look signed.",
    Remediation = "Remove the signature, and find out where it came from before you use the image.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Image,
    Standards = ["CIS-DOCKER:4.5", "NIST-800-190:4.1.5", "CWE-345"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var signature in context.Node.Signatures ?? [])
            {
                if (signature.SubjectDigest is { } subject && subject != signature.AttachedTo)
                    context.Report(context.Node.Image.Location, signature.Tool, context.Node.Name, subject);
            }
        });
}
