using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>The environment variables that a confidential policy allows for a container (<c>env_rules</c>).</summary>
internal sealed class PolicyVariables
{
    // The expressions come from untrusted input. A typical policy has about ten.
    private const int MaxPatterns = 40;
    private const int MaxLength = 4_096;
    private const long MaxSize = 100_000;

#if NET
    // Matches in linear time like RE2, so that results do not depend on the load of the machine.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private static readonly TimeSpan Limit = Regex.InfiniteMatchTimeout;
#else
    // This target framework has no linear-time engine, so only a timeout bounds an expression.
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
#endif

    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly List<string> _patterns = [];
    private List<Regex>? _expressions;
    private readonly List<string> _required = [];
    private bool _isKnown;

    private PolicyVariables(IReadOnlyList<JsonElement>? rules)
    {
        _isKnown = rules is not null;
        foreach (var rule in rules ?? [])
        {
            var pattern = rule.Text("pattern");
            var strategy = rule.Text("strategy");
            if (pattern is null || strategy is not ("string" or "re2"))
            {
                _isKnown = false;
                continue;
            }

            if (strategy == "string")
                _exact.Add(pattern);
            else
                _patterns.Add(pattern);
            if (strategy == "string" && rule.Switch("required") == true && pattern.IndexOf('=') is var end and > 0)
                _required.Add(pattern.Substring(0, end));
        }
    }

    /// <summary>Whether a rule allows variables of any name.</summary>
    public bool AdmitAny => _patterns.Exists(IsAnyName);

    /// <summary>The names of the variables that the container requires to start.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>Parses the rules of a container.</summary>
    public static PolicyVariables Read(JsonElement container) => new(container.List("env_rules"));

    /// <summary>Whether a variable is certain to be rejected.</summary>
    public bool Refuse(string name, string value)
    {
        var text = name + "=" + value;
        if (!_isKnown || text.Length > MaxLength || _patterns.Count > MaxPatterns || _exact.Contains(text))
            return false;
        _expressions ??= Compile();
        return _isKnown && !_expressions.Exists(e => MayMatch(e, text));
    }

    private List<Regex> Compile()
    {
        var expressions = new List<Regex>();
        foreach (var pattern in _patterns)
        {
            try
            {
                if (PatternSize.Estimate(pattern) > MaxSize)
                    _isKnown = false;
                else
                    expressions.Add(new Regex(pattern, Options, Limit));
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                // An expression in an unsupported dialect may match anything.
                _isKnown = false;
            }
        }

        return expressions;
    }

    private bool MayMatch(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // It may match; further variables are not checked, so that the timeout occurs only once.
            _isKnown = false;
            return true;
        }
    }

    private static bool IsAnyName(string pattern)
    {
        var equals = pattern.IndexOf('=');
        var name = equals < 0 ? pattern.TrimEnd('$') : pattern.Substring(0, equals);
        return name.Trim('^', '(', ')') is ".*" or ".+";
    }
}
