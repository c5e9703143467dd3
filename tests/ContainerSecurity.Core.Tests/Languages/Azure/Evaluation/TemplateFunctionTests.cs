namespace ContainerSecurity.Core.Tests.Languages.Azure.Evaluation;

public sealed class TemplateFunctionTests
{
    [Theory]
    [InlineData("concat('a', 'b', 1)", "ab1")]
    [InlineData("concat(createArray(1), createArray(2, 3))", "[1,2,3]")]
    [InlineData("format('{0}-{1}{{}}', 'a', 5)", "a-5{}")]
    [InlineData("toLower('AbC')", "abc")]
    [InlineData("toUpper('AbC')", "ABC")]
    [InlineData("trim('  a ')", "a")]
    [InlineData("replace('a.b.c', '.', '-')", "a-b-c")]
    [InlineData("split('a,b;c', createArray(',', ';'))", "[a,b,c]")]
    [InlineData("join(createArray('a', 'b'), '+')", "a+b")]
    [InlineData("substring('abcdef', 2, 3)", "cde")]
    [InlineData("startsWith('Abc', 'ab')", "true")]
    [InlineData("endsWith('abC', 'bc')", "true")]
    [InlineData("indexOf('abcABC', 'CA')", "2")]
    [InlineData("lastIndexOf('abab', 'b')", "3")]
    [InlineData("padLeft('7', 3, '0')", "007")]
    [InlineData("base64('one')", "b25l")]
    [InlineData("base64ToString('b25l')", "one")]
    [InlineData("base64ToJson('eyJhIjoxfQ==').a", "1")]
    [InlineData("uriComponent('a b')", "a%20b")]
    [InlineData("uri('https://x.org/a/', 'b')", "https://x.org/a/b")]
    [InlineData("length('abc')", "3")]
    [InlineData("length(createArray(1, 2))", "2")]
    [InlineData("empty('')", "true")]
    [InlineData("empty(createObject('a', 1))", "false")]
    [InlineData("contains('abc', 'b')", "true")]
    [InlineData("contains('abc', 'B')", "false")]
    [InlineData("contains(createObject('Key', 1), 'kEY')", "true")]
    [InlineData("contains(createArray('a'), 'a')", "true")]
    [InlineData("first('abc')", "a")]
    [InlineData("last(createArray(1, 2))", "2")]
    [InlineData("skip(createArray(1, 2, 3), 1)", "[2,3]")]
    [InlineData("take('abc', 2)", "ab")]
    [InlineData("union(createArray(1, 2), createArray(2, 3))", "[1,2,3]")]
    [InlineData("union(createObject('a', createObject('x', 1)), createObject('a', 's'), createObject('a', createObject('y', 2)))", "{a:{y:2}}")]
    [InlineData("union(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2)), createObject('A', createObject('x', 3)))", "{a:{x:3,y:2}}")]
    [InlineData("indexOf(createArray('b', 'c', 'b'), 'b')", "0")]
    [InlineData("lastIndexOf(createArray('b', 'c', 'b'), 'b')", "2")]
    [InlineData("format('{2147483647}', 'a')", "?")]
    [InlineData("skip(createArray(1, 2, 3), 2)", "[3]")]
    [InlineData("take(createArray(1, 2, 3), 5)", "[1,2,3]")]
    [InlineData("union(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2)))", "{a:{x:1,y:2}}")]
    [InlineData("intersection(createArray(1, 2), createArray(2, 3))", "[2]")]
    [InlineData("shallowMerge(createArray(createObject('a', 1), createObject('A', 2)))", "{a:2}")]
    [InlineData("items(createObject('b', 1, 'a', 2))", "[{key:a,value:2},{key:b,value:1}]")]
    [InlineData("objectKeys(createObject('b', 1))", "[b]")]
    [InlineData("tryGet(createObject('a', createArray(7)), 'a', 0)", "7")]
    [InlineData("coalesce(tryGet(createObject(), 'a'), 'x')", "x")]
    [InlineData("range(3, 2)", "[3,4]")]
    [InlineData("flatten(createArray(createArray(1), createArray(2)))", "[1,2]")]
    [InlineData("min(3, 1)", "1")]
    [InlineData("max(createArray(3, 9))", "9")]
    [InlineData("add(mul(2, 3), div(7, 2))", "9")]
    [InlineData("mod(7, 4)", "3")]
    [InlineData("sub(1, 4)", "-3")]
    [InlineData("int('42')", "42")]
    [InlineData("string(createObject('a', true()))", "{\"a\":true}")]
    [InlineData("string(true())", "True")]
    [InlineData("bool('True')", "true")]
    [InlineData("json('{\"a\": [1, 2.5, null]}')", "{a:[1,2.5,null]}")]
    [InlineData("equals(createArray('a'), createArray('a'))", "true")]
    [InlineData("greaterOrEquals(2, 2)", "true")]
    [InlineData("less('a', 'b')", "true")]
    [InlineData("and(true(), not(false()))", "true")]
    [InlineData("if(equals(1, 2), 'a', 'b')", "b")]
    [InlineData("map(createArray(1, 2), lambda('x', add(lambdaVariables('x'), 1)))", "[2,3]")]
    [InlineData("filter(createArray(1, 2, 3), lambda('x', greater(lambdaVariables('x'), 1)))", "[2,3]")]
    [InlineData("reduce(createArray(1, 2, 3), 0, lambda('a', 'b', add(lambdaVariables('a'), lambdaVariables('b'))))", "6")]
    [InlineData("sort(createArray(3, 1, 2), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))", "[1,2,3]")]
    [InlineData("toObject(createArray('a', 'b'), lambda('x', lambdaVariables('x')))", "{a:a,b:b}")]
    [InlineData("createArray('a', 'b')[1]", "b")]
    [InlineData("createArray(createObject('a', 'it''s'))[0].a", "it's")]
    [InlineData("sys.concat('a', 'b')", "ab")]
    public void A_function_of_known_values_is_known(string expression, string value)
    {
        var document = Evaluate(expression);

        Deployed.Value(document).Should().Be(value);
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("reference('x').y")]
    [InlineData("listKeys('x', '2020').keys[0].value")]
    [InlineData("resourceGroup().location")]
    [InlineData("utcNow()")]
    [InlineData("newGuid()")]
    [InlineData("uniqueString('x')")]
    [InlineData("environment().suffixes.storage")]
    [InlineData("toLower(parameters('none'))")]
    [InlineData("parameters('missing')")]
    [InlineData("variables('missing')")]
    [InlineData("substring('abc', 2, 5)")]
    [InlineData("int('x')")]
    [InlineData("div(1, 0)")]
    [InlineData("mul(9223372036854775807, 2)")]
    [InlineData("createArray(1)[5]")]
    [InlineData("unheardOf('a')")]
    [InlineData("concat('a'")]
    [InlineData("'a' 'b'")]
    [InlineData("resourceId('Microsoft.X/y', 'z')")]
    [InlineData("if(parameters('none'), 'a', 'b')")]
    [InlineData("and(true(), parameters('none'))")]
    [InlineData("length(parameters('none'))")]
    [InlineData("json('{')")]
    [InlineData("base64ToString('%')")]
    public void What_a_file_does_not_tell_or_a_deployment_would_refuse_is_not_known(string expression)
    {
        var document = Evaluate(expression);

        Deployed.Value(document).Should().Be("?");
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("if(parameters('none'), 'a', 'a')", "a")]
    [InlineData("and(false(), parameters('none'))", "false")]
    [InlineData("or(parameters('none'), true())", "true")]
    [InlineData("length(createArray(parameters('none'), 1))", "2")]
    [InlineData("createObject('a', 1, 'b', parameters('none')).a", "1")]
    [InlineData("empty(concat('a', parameters('none')))", "false")]
    public void A_value_is_known_where_what_is_not_known_does_not_matter(string expression, string value) =>
        Deployed.Value(Evaluate(expression)).Should().Be(value);

    private static ContainerSecurity.Languages.Azure.Model.AzureDocument Evaluate(string expression) => Deployed.Template(
        """ "parameters": { "none": { "type": "string" } } """,
        $$"""{ "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "v": "[{{expression.Replace("\"", "\\\"")}}]" } }""");
}
