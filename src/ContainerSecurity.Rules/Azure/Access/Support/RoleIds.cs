using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Access.Support;

/// <summary>
/// Finds the role definition ID in an expression. The subscription is unknown, but the last argument of the function is the role
/// definition ID, as a literal or a variable. Conditional expressions are not resolved.
/// </summary>
internal static class RoleIds
{
    /// <summary>Finds the ID in an expression, or null.</summary>
    public static string? OfExpression(Location place)
    {
        var text = place.Text.Trim('"');
        if (text.Contains('?') || text.Contains("if("))
            return null;
        var argument = text.Substring(text.LastIndexOf(',') + 1).Trim(' ', ']', ')', '\r', '\n', '\t');
        if (argument.Length > 1 && argument[0] == '\'')
            return argument.Trim('\'');
        return place.Document is AzureDocument document ? OfVariable(document, argument) : null;
    }

    // roles.owner, variables('roles').owner, or role.id of an existing role definition resource.
    private static string? OfVariable(AzureDocument document, string argument)
    {
        var isBicep = document.Kind == DocumentKind.Bicep;
        var path = (isBicep ? argument : argument.Replace("variables('", "").Replace("')", "").TrimEnd('\'')).Split('.');
        if (document.Root.Resolved is not DataMapping root || path.Length > 2)
            return null;
        var value = isBicep ? Declared(root, "var", path[0]) : (root.FindIgnoreCase("variables")?.Value.Resolved as DataMapping)?.FindIgnoreCase(path[0])?.Value;
        if (isBicep && path is [var role, "id"])
            value = (Declared(root, "resource", role) as DataMapping)?.FindIgnoreCase("name")?.Value;
        else if (path.Length == 2)
            value = (value as DataMapping)?.FindIgnoreCase(path[1])?.Value;
        return value is DataScalar scalar && (isBicep || scalar.Expression is null) && !scalar.Text.StartsWith("[", StringComparison.Ordinal) ? scalar.Text.Trim('\'') : null;
    }

    // The value of a Bicep declaration.
    private static DataNode? Declared(DataMapping root, string keyword, string name) => root.Entries.FirstOrDefault(e => e.Key.Text == name && e.Key.Location.Text == keyword)?.Value;
}
