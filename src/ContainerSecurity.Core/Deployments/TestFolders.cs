using System;
using System.Collections.Generic;

namespace ContainerSecurity.Deployments;

/// <summary>Recognizes the folders that hold test data and examples, by their names.</summary>
internal static class TestFolders
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "testing", "testdata", "test-data", "test_data", "__tests__", "fixture", "fixtures", "testfixtures", "test-fixtures", "__fixtures__", "golden",
        "e2e", "e2e-tests", "e2e_tests", "integration-test", "integration-tests", "integration_tests", "conformance", "benchmark", "benchmarks", "mock", "mocks",
        "example", "examples", "sample", "samples", "demo", "demos", "tutorial", "tutorials", "quickstart", "quickstarts", "snippets", "playground",
    };

    /// <summary>Whether a folder holds test data or examples.</summary>
    /// <param name="name">The name of the folder, without its path.</param>
    public static bool IsTestFolder(string name) => Names.Contains(name);

    /// <summary>Whether a file is in such a folder, at any depth.</summary>
    /// <param name="path">The path of the file, with <c>/</c>.</param>
    public static bool Contain(string path)
    {
        var start = 0;
        for (var slash = path.IndexOf('/'); slash >= 0; start = slash + 1, slash = path.IndexOf('/', start))
        {
            if (IsTestFolder(path.Substring(start, slash - start)))
                return true;
        }

        return false;
    }
}
