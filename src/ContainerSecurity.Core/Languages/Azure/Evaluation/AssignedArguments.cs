using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>The arguments that a file of arguments gives: its own, and those of the files that it extends where it does not give them itself.</summary>
internal static class AssignedArguments
{
    private const int MaxFiles = 16;

    /// <summary>The arguments by name.</summary>
    /// <param name="evaluator">The evaluator, whose scopes of other files are used.</param>
    /// <param name="scope">The file of arguments.</param>
    public static IEnumerable<(string Name, TemplateArgument Argument)> Of(ExpressionEvaluator evaluator, TemplateScope scope)
    {
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < MaxFiles; i++)
        {
            foreach (var parameter in scope.Template.Parameters.Values)
            {
                if (given.Add(parameter.Name))
                    yield return (parameter.Name, new TemplateArgument(parameter.Default, new EvaluationScope(scope, null, null)));
            }

            if (scope.Template.Extends?.Value is not Values.TextValue path || scope.Template.Files.ReadTemplate(scope.Template.Document.Path, path.Text) is not { } extended)
                yield break;
            scope = evaluator.ImportScopeOf(extended);
        }
    }
}
