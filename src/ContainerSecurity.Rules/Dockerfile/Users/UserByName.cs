using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UserByName() : Rule(new()
{
    Id = "CNS2072",
    Title = "USER instruction uses a name, not a UID",
    MessageFormat = "User '{0}' is a name; use the numeric UID",
    Category = Categories.Privileges,
    Description = "A user name depends on the passwd file of the image. A UID means the same in every stage, volume and node.",
    Remediation = "Use the UID of the user.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3066"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<UserInstructionSyntax>(static context =>
        {
            if (context.Node.Value is not { Value: { Length: > 0 } text } word || text.IndexOfAny(['$', '%']) >= 0 || UserNames.User(text) is not { Length: > 0 } user || user.All(char.IsDigit))
                return;
            // CNS8130 reports a comment as a part of the name.
            if (context.Node.TrailingComment is not null)
                return;
            // Accounts of Windows have no number.
            if (context.Node.Stage is { IsWindows: true })
                return;
            // Other rules check the user that the image runs as.
            if (context.Node.Stage is { IsFinal: true } stage && stage.User.Location == word.Location && !UserNames.IsRoot(text))
                return;
            context.Report(word.Location, text);
        });
}
