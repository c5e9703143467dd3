using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UserByName() : Rule(new()
{
    Id = "CNS2072",
    Title = "A USER instruction names its user",
    MessageFormat = "User '{0}' is a name; its number would hold in every image and on every node",
    Category = Categories.Privileges,
    Description = "A name means what the passwd file of the image says. A number means the same everywhere, also where files are shared with another stage or a volume.",
    Remediation = "Write the number of the user.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3066"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<UserInstructionSyntax>(static context =>
        {
            if (context.Node.Value is not { RawText: { Length: > 0 } text } word || text.IndexOfAny(['$', '%']) >= 0 || UserNames.User(text) is not { Length: > 0 } user || user.All(char.IsDigit))
                return;
            // What the image itself ends with, other rules look at.
            if (context.Node.Stage is { IsFinal: true, IsWindows: false } stage && stage.User.Location == word.Location && !UserNames.IsRoot(text))
                return;
            context.Report(word.Location, text);
        });
}
