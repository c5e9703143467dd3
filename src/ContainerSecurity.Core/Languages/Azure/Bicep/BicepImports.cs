using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>
/// Reads what a Bicep file imports: <c>import { a, b as c } from 'x.bicep'</c> and <c>import * as x from 'x.bicep'</c>.
/// Source: Imports in Bicep, learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-import.
/// </summary>
internal static class BicepImports
{
    /// <summary>Notes what a statement imports, if it does.</summary>
    public static void Add(BicepNode statement, Template template)
    {
        var tokens = statement.Tokens.ToList();
        if (tokens.Count < 2 || tokens[0].ValueText != "import" || tokens[tokens.Count - 1] is not { Kind: SyntaxKind.BicepStringToken } from)
            return;
        var path = BicepStrings.Map(from).Text;
        if (tokens[1].ValueText == "*" && tokens.Count > 3)
            template.Imports[tokens[3].ValueText] = new TemplateImport(path, null);
        else if (tokens[1].ValueText == "{")
            AddNames(tokens, path, template);
    }

    private static void AddNames(List<SyntaxToken> tokens, string path, Template template)
    {
        for (var i = 2; i < tokens.Count && tokens[i].ValueText != "}"; i++)
        {
            if (tokens[i].Kind != SyntaxKind.BicepIdentifierToken)
                continue;
            var name = tokens[i].ValueText;
            // The name that follows is the one that is used here.
            if (tokens[i + 1].ValueText == "as")
                i += 2;
            template.Imports[tokens[i].ValueText] = new TemplateImport(path, name);
        }
    }
}
