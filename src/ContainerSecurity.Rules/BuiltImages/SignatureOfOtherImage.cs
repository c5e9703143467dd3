namespace ContainerSecurity.Rules.BuiltImages;

public sealed class SignatureOfOtherImage() : Rule(new()
{
    Id = "CNS1101",
    Title = "A signature beside the image is another image's",
    MessageFormat = "The signature of {0} beside '{1}' was made for {2}; take it away, and sign the image itself",
    Category = Categories.SupplyChain,
    Description = "What was signed is not what the signature is stored for: it was copied from another image, by mistake or to make an image look signed.",
    Remediation = "Remove the signature, and find out where it came from before the image is used.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Image,
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
